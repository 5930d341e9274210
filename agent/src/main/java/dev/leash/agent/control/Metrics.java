package dev.leash.agent.control;

import dev.leash.agent.cost.LeashCost;
import dev.leash.detect.Leak;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A report as metrics. No label is a site, an owner or a tag: there may be any number of those, and
 * each would be a time series.
 */
final class Metrics {

  static final String TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

  private final Report report;
  private final LeashCost cost;
  private final Labels service;

  private Metrics(Report report, LeashCost cost) {
    this.report = report;
    this.cost = cost;
    String name = report.background().service();
    this.service = Labels.of("service", name == null ? "unknown" : name);
  }

  /** The text format of Prometheus, in UTF-8. */
  static byte[] of(Report report, LeashCost cost) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create()
        .write(text, new Metrics(report, cost).all(), EscapingScheme.UNDERSCORE_ESCAPING);
    return text.toByteArray();
  }

  private MetricSnapshots all() {
    Extras extras = report.extras();
    return MetricSnapshots.builder()
        .metricSnapshot(registrations())
        .metricSnapshot(leaks())
        .metricSnapshot(
            gauge(
                "leash_suspects", "Sites that fall short of a verdict.", report.suspects().size()))
        .metricSnapshot(
            gauge(
                "leash_retained_bytes",
                "Bytes that leaks alone keep in the heap.",
                retained(report)))
        .metricSnapshot(
            counter(
                "leash_leaks_prevented",
                "Registrations of ended owners that Leash released.",
                extras.leaksPrevented()))
        .metricSnapshot(
            counter(
                "leash_cleanup_errors",
                "Releases by Leash that threw.",
                report.snapshot().cleanupErrors()))
        .metricSnapshot(
            counter(
                "leash_agent_errors",
                "Errors of Leash's own that were caught.",
                extras.agentErrors()))
        .metricSnapshot(
            counter(
                "leash_processor_seconds",
                "Processor time of Leash's own threads.",
                cost.threadNanos() / 1e9))
        .metricSnapshot(
            gauge(
                "leash_stepped_aside",
                "Whether Leash stepped aside, because its threads took too much.",
                cost.steppedAside() ? 1 : 0))
        .build();
  }

  private GaugeSnapshot registrations() {
    Map<Labels, Counts> counts = new TreeMap<>();
    for (SiteState state : report.snapshot().sites()) {
      Labels labels =
          Labels.of("api", state.site().api().id(), "kind", state.site().api().kind().name());
      counts.merge(labels, state.counts(), Counts::plus);
    }
    GaugeSnapshot.Builder gauge =
        GaugeSnapshot.builder()
            .name("leash_registrations")
            .help("Registrations by what became of them.");
    counts.forEach(
        (labels, of) -> {
          gauge.dataPoint(state(labels, "live", of.live()));
          gauge.dataPoint(state(labels, "released", of.released()));
          gauge.dataPoint(state(labels, "completed", of.completed()));
          gauge.dataPoint(state(labels, "collected", of.collected()));
          gauge.dataPoint(state(labels, "cleaned", of.cleaned()));
        });
    return gauge.build();
  }

  private GaugeDataPointSnapshot state(Labels labels, String state, long value) {
    return point(labels.merge(Labels.of("state", state)), value);
  }

  private GaugeSnapshot leaks() {
    Map<Labels, Long> counts = new TreeMap<>();
    for (Leak leak : report.leaks()) {
      counts.merge(
          Labels.of("verdict", leak.verdict().name(), "confidence", leak.confidence().name()),
          1L,
          Long::sum);
    }
    GaugeSnapshot.Builder gauge =
        GaugeSnapshot.builder().name("leash_leaks").help("Sites that are accused.");
    counts.forEach((labels, count) -> gauge.dataPoint(point(labels, count)));
    return gauge.build();
  }

  /** Bytes that leaks alone keep in the heap, as far as somebody looked. */
  static long retained(Report report) {
    long bytes = 0;
    for (Leak leak : report.leaks()) {
      bytes += leak.state().evidence().holding().bytes();
    }
    return bytes;
  }

  private GaugeSnapshot gauge(String name, String help, long value) {
    return GaugeSnapshot.builder()
        .name(name)
        .help(help)
        .dataPoint(point(Labels.EMPTY, value))
        .build();
  }

  private GaugeDataPointSnapshot point(Labels labels, long value) {
    return GaugeDataPointSnapshot.builder()
        .labels(labels.merge(service))
        .value((double) value)
        .build();
  }

  private CounterSnapshot counter(String name, String help, long value) {
    return counter(name, help, (double) value);
  }

  /** Its name ends in {@code _total} when it is written. */
  private CounterSnapshot counter(String name, String help, double value) {
    return CounterSnapshot.builder()
        .name(name)
        .help(help)
        .dataPoint(CounterDataPointSnapshot.builder().labels(service).value(value).build())
        .build();
  }
}
