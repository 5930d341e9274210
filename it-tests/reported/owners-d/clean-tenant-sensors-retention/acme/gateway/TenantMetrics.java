package acme.gateway;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.Meter;
import com.codahale.metrics.MetricRegistry;
import java.util.ArrayDeque;
import java.util.Deque;

/** The meters of one tenant. */
public class TenantMetrics {
    private final String prefix;
    private final MetricRegistry registry;
    private final Deque<Integer> queue = new ArrayDeque<>();
    private final Meter requests;

    TenantMetrics(String tenant, MetricRegistry registry) {
        this.prefix = MetricRegistry.name("tenant", tenant);
        this.registry = registry;
        requests = registry.meter(MetricRegistry.name(prefix, "requests"));
        registry.register(MetricRegistry.name(prefix, "queued"), (Gauge<Integer>) queue::size);
    }

    void request(int size) {
        requests.mark();
        queue.add(size);
        if (queue.size() > 3) queue.poll();
    }

    void unregister() {
        registry.removeMatching((name, metric) -> name.startsWith(prefix + "."));
    }
}
