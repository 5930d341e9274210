package acme.obs;

import io.micrometer.core.instrument.*;
import io.micrometer.core.instrument.binder.jvm.*;
import io.micrometer.core.instrument.binder.system.*;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;

public class Observability implements AutoCloseable {
    private final CompositeMeterRegistry registry = new CompositeMeterRegistry();
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final Map<String, AtomicInteger> depth = new LinkedHashMap<>();
    private int added;

    public Observability(Collection<String> queues) {
        registry.add(new SimpleMeterRegistry());
        registry.config().meterFilter(MeterFilter.denyNameStartsWith("secret")).onMeterAdded(m -> added++);
        for (io.micrometer.core.instrument.binder.MeterBinder b : List.of(gc, new JvmMemoryMetrics(), new JvmThreadMetrics(), new ClassLoaderMetrics(), new ProcessorMetrics(), new UptimeMetrics())) b.bindTo(registry);
        for (String q : queues) {
            AtomicInteger d = new AtomicInteger();
            depth.put(q, d);
            Gauge.builder("queue.depth", d, AtomicInteger::get).tag("queue", q).register(registry);
            Counter.builder("queue.messages").tag("queue", q).register(registry);
        }
    }

    public void offer(String q) { depth.get(q).incrementAndGet(); registry.counter("queue.messages", "queue", q).increment(); }
    public MeterRegistry registry() { return registry; }
    public int added() { return added; }
    @Override public void close() { gc.close(); registry.close(); }
}
