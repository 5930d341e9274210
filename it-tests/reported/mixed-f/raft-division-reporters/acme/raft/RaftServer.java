package acme.raft;

import acme.raft.metrics.MetricRegistries;
import acme.raft.metrics.RaftMetricRegistry;
import com.codahale.metrics.Timer;
import java.util.ArrayDeque;

/** A member of a group: takes appends until it is closed. */
public final class RaftServer implements AutoCloseable {
    private final String group;
    private final RaftMetricRegistry registry;
    private final Timer append;
    private final ArrayDeque<byte[]> log = new ArrayDeque<>();

    public RaftServer(String peer, String group) {
        this.group = group;
        this.registry = MetricRegistries.global().create(peer + "@" + group);
        this.append = registry.timer("appendEntry");
        registry.getDropWizardMetricRegistry().gauge("logSize", () -> () -> log.size());
    }

    public void append(byte[] entry) {
        try (Timer.Context c = append.time()) {
            log.add(entry);
        }
        registry.counter("entries").inc();
    }

    public String getGroup() { return group; }

    @Override
    public void close() {
        log.clear();
        MetricRegistries.global().remove(registry.getPrefix());
    }
}
