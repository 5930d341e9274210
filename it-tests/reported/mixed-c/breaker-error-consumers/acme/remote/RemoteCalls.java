package acme.remote;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

public class RemoteCalls {
    private final CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom().minimumNumberOfCalls(1000).slidingWindowSize(1000).build());
    private final boolean logOnce;
    public final AtomicInteger failures = new AtomicInteger();

    public RemoteCalls(boolean logOnce) {
        this.logOnce = logOnce;
        CircuitBreaker remote = breaker("remote");
        remote.getEventPublisher().onStateTransition(e ->
                System.out.println("breaker " + e.getCircuitBreakerName() + " " + e.getStateTransition()));
        if (logOnce) {
            remote.getEventPublisher().onError(e -> failures.incrementAndGet());
        }
    }

    public CircuitBreaker breaker(String name) {
        return registry.circuitBreaker(name);
    }

    public <T> T call(String requestId, Callable<T> body, T otherwise) {
        CircuitBreaker circuitBreaker = breaker("remote");
        if (!logOnce) {
            circuitBreaker.getEventPublisher().onError(e -> noteFailure(requestId, e.getThrowable()));
        }
        try {
            return circuitBreaker.executeCallable(body);
        } catch (Exception e) {
            if (logOnce) noteFailure(requestId, e);
            return otherwise;
        }
    }

    private void noteFailure(String requestId, Throwable t) {
        failures.incrementAndGet();
        if (requestId.endsWith("7")) System.out.println("failed " + requestId + ": " + t.getMessage());
    }
}
