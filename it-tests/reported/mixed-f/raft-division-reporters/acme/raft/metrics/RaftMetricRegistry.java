package acme.raft.metrics;

import com.codahale.metrics.Counter;
import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.ScheduledReporter;
import com.codahale.metrics.Timer;

/** The metrics of one server of one group. */
public class RaftMetricRegistry {
    private final MetricRegistry metrics = new MetricRegistry();
    private final String prefix;
    private ScheduledReporter logReporter;

    RaftMetricRegistry(String prefix) {
        this.prefix = prefix;
    }

    public Timer timer(String name) { return metrics.timer(MetricRegistry.name(prefix, name)); }
    public Counter counter(String name) { return metrics.counter(MetricRegistry.name(prefix, name)); }
    public MetricRegistry getDropWizardMetricRegistry() { return metrics; }
    public String getPrefix() { return prefix; }
    public void setLogReporter(ScheduledReporter r) { this.logReporter = r; }
    public ScheduledReporter getLogReporter() { return logReporter; }
}
