package acme.boot;

import com.codahale.metrics.MetricRegistry;
import com.codahale.metrics.jmx.JmxReporter;

/** Prepares a service: its registry, its reporters. */
public class Bootstrap {
    private final String name;
    private final MetricRegistry metricRegistry = new MetricRegistry();
    private boolean metricsAreRegistered;
    private JmxReporter jmxReporter;

    public Bootstrap(String name) {
        this.name = name;
    }

    public MetricRegistry getMetricRegistry() {
        return metricRegistry;
    }

    public void registerMetrics() {
        if (metricsAreRegistered) {
            return;
        }
        jmxReporter = JmxReporter.forRegistry(metricRegistry).inDomain("metrics." + name).build();
        jmxReporter.start();
        metricsAreRegistered = true;
    }

    /** Added with the fix. */
    public JmxReporter getJmxReporter() {
        return jmxReporter;
    }
}
