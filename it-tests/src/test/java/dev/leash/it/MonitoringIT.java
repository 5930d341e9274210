package dev.leash.it;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What measures, logs and follows files. */
class MonitoringIT {
  private static final String METRICS = "io.dropwizard.metrics:metrics-core";
  private static final String LOG4J = "org.apache.logging.log4j:log4j-core";

  @TestFactory
  Stream<DynamicTest> dropwizard_metrics() {
    return TwoSided.tests(
        on("dropwizard.Gauges", "gauge")
            .withEach(METRICS, "3.1.0", "4.2.30")
            .leaks("dwmetrics", "gauge", 100)
            .fix("MetricRegistry.remove(name)"),
        on("dropwizard.Gauges", "listener")
            .withEach(METRICS, "3.1.0", "4.2.30")
            .leaks("dwmetrics", "listener", 100)
            .fix("removeListener(listener)"));
  }

  @TestFactory
  Stream<DynamicTest> micrometer() {
    return TwoSided.tests(
        on("micrometer.Children")
            .withEach("io.micrometer:micrometer-core", "1.9.0", "1.15.0")
            .leaks("micrometer", "open", 100)
            .fix("Metrics.removeRegistry"));
  }

  @TestFactory
  Stream<DynamicTest> gauges_of_micrometer() {
    return TwoSided.tests(
        TwoSided.of("programs.micrometer.Gauges")
            .withEach("io.micrometer:micrometer-core", "1.3.5", "1.15.5")
            .leaks("micrometer-gauge", "programs.micrometer.Gauges$Socket", "open", 40)
            .fix("MeterRegistry.remove(gauge)")
            .silent("setup"));
  }

  @TestFactory
  Stream<DynamicTest> collectors_of_prometheus() {
    return TwoSided.tests(
        TwoSided.of("programs.prometheus.Collectors")
            .withEach("io.prometheus:simpleclient", "0.8.1", "0.16.0")
            .leaks("prometheus", "programs.prometheus.Collectors$Tenant", "open", 40)
            .fix("CollectorRegistry.unregister(collector)")
            .silent("setup"),
        TwoSided.of("programs.prometheus.Registries")
            .withEach("io.prometheus:prometheus-metrics-model", "1.0.0", "1.4.1")
            .leaks("prometheus", "programs.prometheus.Registries$Tenant", "open", 40)
            .fix("PrometheusRegistry.unregister(collector)"));
  }

  @TestFactory
  Stream<DynamicTest> archaius() {
    return TwoSided.tests(
        on("archaius.Properties")
            .withEach("com.netflix.archaius:archaius-core", "0.7.7")
            .leaks("archaius", "open", 100)
            .fix("ask for the property once"));
  }

  @TestFactory
  Stream<DynamicTest> log4j2() {
    return TwoSided.tests(
        on("log4j2.Contexts", "context")
            .withEach(LOG4J, "2.17.2", "2.25.1")
            .leaks("log4j2", "context", 100)
            .fix("removePropertyChangeListener(listener)"),
        on("log4j2.Contexts", "configuration")
            .withEach(LOG4J, "2.17.2", "2.25.1")
            .leaks("log4j2", "configuration", 100)
            .fix("Configuration.removeListener(listener)"));
  }

  @TestFactory
  Stream<DynamicTest> commons_vfs() {
    return TwoSided.tests(
        on("vfs.Folders")
            .withEach("org.apache.commons:commons-vfs2", "2.1", "2.10.0")
            .leaks("vfs2", "open", 100)
            .fix("FileSystem.removeListener(file, listener)"));
  }

  private static TwoSided on(String program, String... args) {
    return TwoSided.of(Program.of("programs." + program).args(args));
  }
}
