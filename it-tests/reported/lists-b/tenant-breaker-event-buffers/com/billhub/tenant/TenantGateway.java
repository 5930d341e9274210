package com.billhub.tenant;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

import java.util.concurrent.atomic.AtomicInteger;

public class TenantGateway {
    private final CircuitBreakerRegistry breakers;
    private final AtomicInteger failed = new AtomicInteger();

    public TenantGateway(CircuitBreakerRegistry breakers) {
        this.breakers = breakers;
    }

    public CircuitBreaker breaker(String tenant) {
        return breakers.circuitBreaker("bank-" + tenant);
    }

    public void pay(String tenant, int cents) {
        try {
            breaker(tenant).executeSupplier(() -> {
                if (cents % 13 == 0) throw new IllegalStateException("bank said no to " + tenant);
                return cents;
            });
        } catch (IllegalStateException e) {
            failed.incrementAndGet();
        }
    }

    /** The trial of a tenant is over: its breaker goes. */
    public void offboard(String tenant) {
        breakers.remove("bank-" + tenant);
    }

    public int getFailed() { return failed.get(); }
}
