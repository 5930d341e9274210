package stream;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayDeque;
import java.util.Deque;
import stream.metrics.PartitionMetrics;

public class PartitionProcessor implements AutoCloseable {
    private final Deque<String> queue = new ArrayDeque<>();
    private final PartitionMetrics metrics;

    public PartitionProcessor(MeterRegistry registry, String topic, int partition, int epoch, boolean cleanup) {
        metrics = new PartitionMetrics(registry, topic, partition, epoch, queue::size, cleanup);
    }

    public void offer(String task) {
        queue.add(task);
        if (queue.size() > 2) {
            queue.poll();
            metrics.processed.increment();
        }
    }

    @Override
    public void close() {
        while (queue.poll() != null) metrics.processed.increment();
        metrics.close();
    }
}
