package stream.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

public class PartitionMetrics implements AutoCloseable {
    private final MeterRegistry registry;
    private final boolean cleanup;
    private final List<Meter> meters = new ArrayList<>();
    public final Counter processed;

    public PartitionMetrics(MeterRegistry registry, String topic, int partition, int epoch, Supplier<Number> pending, boolean cleanup) {
        this.registry = registry;
        this.cleanup = cleanup;
        Tags tags = Tags.of("topic", topic, "partition", partition + "@" + epoch);
        processed = track(Counter.builder("tasks.processed").tags(tags).register(registry));
        track(Gauge.builder("tasks.pending", pending).tags(tags).strongReference(true).register(registry));
    }

    private <M extends Meter> M track(M m) {
        meters.add(m);
        return m;
    }

    @Override
    public void close() {
        for (Meter m : meters) {
            if (cleanup) registry.remove(m);
            m.close();
        }
        meters.clear();
    }
}
