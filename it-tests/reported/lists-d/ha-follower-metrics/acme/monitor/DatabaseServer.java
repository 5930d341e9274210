package acme.monitor;

import acme.ha.ReplicationState;
import io.micrometer.core.instrument.MeterRegistry;

/** Opens a database for a lease of the leadership, with its metrics. */
public class DatabaseServer {
    private final MeterRegistry registry;
    private final boolean fixed;
    private HAReplicationMetrics metrics;
    private ReplicationState state;

    public DatabaseServer(MeterRegistry registry, boolean fixed) {
        this.registry = registry;
        this.fixed = fixed;
    }

    public ReplicationState becomeLeader(String db) {
        state = new ReplicationState(db);
        metrics = new HAReplicationMetrics(state, fixed);
        metrics.bindTo(registry);
        return state;
    }

    public void stepDown() {
        metrics.close();
        metrics = null;
        state = null;
    }
}
