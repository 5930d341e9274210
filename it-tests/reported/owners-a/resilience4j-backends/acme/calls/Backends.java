package acme.calls;

import io.github.resilience4j.circuitbreaker.*;
import io.github.resilience4j.retry.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** One circuit breaker and one retry for each configured backend, with event consumers. */
public class Backends {
    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom().slidingWindowSize(10).waitDurationInOpenState(Duration.ofMillis(50)).build());
    private final RetryRegistry retries = RetryRegistry.of(RetryConfig.custom().maxAttempts(2).waitDuration(Duration.ofMillis(1)).build());
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();

    public Backends(List<String> names) {
        breakers.getEventPublisher().onEntryAdded(e -> count("added"));
        for (String n : names) {
            CircuitBreaker b = breakers.circuitBreaker(n);
            b.getEventPublisher().onSuccess(e -> count("success")).onError(e -> count("error")).onStateTransition(e -> count(e.getStateTransition().name()));
            retries.retry(n).getEventPublisher().onRetry(e -> count("retry"));
        }
    }

    private void count(String k) { counts.computeIfAbsent(k, x -> new LongAdder()).increment(); }

    /** A request object; made and thrown away for each call. */
    public Call call(String backend) { return new Call(breakers.circuitBreaker(backend), retries.retry(backend)); }
    public long count(String k, int dummy) { return counts.getOrDefault(k, new LongAdder()).sum(); }

    public static class Call implements AutoCloseable {
        private final CircuitBreaker b;
        private final Retry r;
        Call(CircuitBreaker b, Retry r) { this.b = b; this.r = r; }
        public String run(boolean fail) {
            try { return Retry.decorateSupplier(r, CircuitBreaker.decorateSupplier(b, () -> { if (fail) throw new IllegalStateException("down"); return "ok"; })).get(); }
            catch (RuntimeException e) { return e.getClass().getSimpleName(); }
        }
        @Override public void close() { }
    }
}
