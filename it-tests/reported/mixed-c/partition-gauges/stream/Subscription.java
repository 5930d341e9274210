package stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

public class Subscription {
    private final MeterRegistry registry;
    private final boolean cleanup;
    private final Map<Integer, PartitionProcessor> assigned = new TreeMap<>();
    private final Timer rebalance;
    private int epoch;

    public Subscription(MeterRegistry registry, boolean cleanup) {
        this.registry = registry;
        this.cleanup = cleanup;
        this.rebalance = registry.timer("consumer.rebalance");
        registry.gauge("consumer.partitions", assigned, Map::size);
    }

    public void onRebalance(int... partitions) {
        epoch++;
        assigned.values().forEach(PartitionProcessor::close);
        assigned.clear();
        for (int p : partitions) {
            assigned.put(p, new PartitionProcessor(registry, "orders", p, epoch, cleanup));
        }
        rebalance.record(3, TimeUnit.MILLISECONDS);
    }

    public void poll(int n) {
        int i = 0;
        for (PartitionProcessor p : assigned.values()) p.offer("task-" + n + "-" + i++);
    }

    public int size() {
        return assigned.size();
    }
}
