package acme.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A rate limiter for each customer that called lately. */
public class CustomerLimits {
    private final RateLimiterRegistry registry = RateLimiterRegistry.of(RateLimiterConfig.custom()
            .limitForPeriod(5).limitRefreshPeriod(Duration.ofMillis(200)).timeoutDuration(Duration.ZERO).build());
    private final Cache<String, Customer> customers;
    private final Consumer<Customer> gone;
    private final AtomicInteger added = new AtomicInteger(), removed = new AtomicInteger(), refused = new AtomicInteger();

    public CustomerLimits(Ticker ticker, Consumer<Customer> gone) {
        this.gone = gone;
        customers = Caffeine.newBuilder().maximumSize(40).expireAfterAccess(Duration.ofMinutes(5)).ticker(ticker)
                .executor(Runnable::run).removalListener(this::removed).build();
        registry.getEventPublisher().onEntryAdded(e -> added.incrementAndGet()).onEntryRemoved(e -> removed.incrementAndGet());
    }

    public boolean allow(String name) {
        return customers.get(name, n -> new Customer(n, registry.rateLimiter(n))).limiter.acquirePermission();
    }

    private void removed(String name, Customer c, RemovalCause cause) {
        registry.remove(name);
        gone.accept(c);
    }

    public void tidy() { customers.cleanUp(); }
    public long limiters() { return registry.getAllRateLimiters().size(); }
    public String toString() { return "added " + added + ", removed " + removed + ", refused " + (refused.get() > 0); }

    public final class Customer {
        private final String name;
        private final RateLimiter limiter;
        private int refusals;

        Customer(String name, RateLimiter limiter) {
            this.name = name;
            this.limiter = limiter;
            limiter.getEventPublisher().onFailure(e -> { refusals++; refused.incrementAndGet(); });
        }

        @Override public String toString() { return name + " " + refusals; }
    }
}
