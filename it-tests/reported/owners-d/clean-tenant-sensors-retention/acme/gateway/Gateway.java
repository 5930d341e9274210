package acme.gateway;

import com.codahale.metrics.MetricRegistry;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Meters tenants that were seen in the last while; the others lose their meters. */
public class Gateway {
    private final MetricRegistry registry;
    private final Consumer<TenantMetrics> onEvicted;
    private final Cache<String, TenantMetrics> active;
    private final AtomicInteger evicted = new AtomicInteger();

    public Gateway(MetricRegistry registry, LongSupplier nanos, Consumer<TenantMetrics> onEvicted) {
        this.registry = registry;
        this.onEvicted = onEvicted;
        active = Caffeine.newBuilder()
                .expireAfterAccess(10, TimeUnit.MINUTES)
                .maximumSize(16)
                .ticker(nanos::getAsLong)
                .executor(Runnable::run)
                .removalListener(this::evict)
                .build();
        registry.gauge("tenants", () -> active::estimatedSize);
    }

    private void evict(String tenant, TenantMetrics m, RemovalCause cause) {
        m.unregister();
        evicted.incrementAndGet();
        onEvicted.accept(m);
    }

    public void handle(String tenant, int size) {
        active.get(tenant, t -> new TenantMetrics(t, registry)).request(size);
    }

    public void tidy() { active.cleanUp(); }
    public int evicted() { return evicted.get(); }
    public long active() { return active.estimatedSize(); }
}
