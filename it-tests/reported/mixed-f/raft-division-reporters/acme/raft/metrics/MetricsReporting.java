package acme.raft.metrics;

import com.codahale.metrics.Slf4jReporter;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The ways in which a registry may be reported. */
public final class MetricsReporting {
    private MetricsReporting() { }

    public static Consumer<RaftMetricRegistry> logReporter(long period, TimeUnit unit) {
        return registry -> {
            Slf4jReporter reporter = Slf4jReporter.forRegistry(registry.getDropWizardMetricRegistry())
                    .convertRatesTo(TimeUnit.SECONDS)
                    .convertDurationsTo(TimeUnit.MILLISECONDS)
                    .build();
            reporter.start(period, unit);
            registry.setLogReporter(reporter);
        };
    }

    public static Consumer<RaftMetricRegistry> stopLogReporter() {
        return registry -> {
            if (registry.getLogReporter() != null) {
                registry.getLogReporter().close();
            }
        };
    }
}
