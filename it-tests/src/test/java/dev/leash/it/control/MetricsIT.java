package dev.leash.it.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The configurations in {@code docs/monitoring}, as a team uses them. */
class MetricsIT {
  private static final Program DRIP = Program.of("programs.control.Drip");
  private static final String EXPORTER = "io.prometheus.jmx:jmx_prometheus_javaagent:1.0.1";
  private static final String OPENTELEMETRY =
      "io.opentelemetry.javaagent:opentelemetry-javaagent:2.33.1";

  private static final Pattern NAME = Pattern.compile("leash_[a-z_]+");

  /** {@code name{label="value",...} number}. */
  private static final Pattern SAMPLE = Pattern.compile("(leash_[a-z_]+)(?:\\{(.*)})? ([0-9.E]+)");

  private static final Pattern LABEL = Pattern.compile("([a-z]+)(?:=|!=|=~)\"");
  private static final Pattern GROUP = Pattern.compile("by \\(([^)]*)\\)");

  /** What Prometheus adds to all that it scrapes. */
  private static final Set<String> OF_PROMETHEUS = Set.of("job", "instance");

  @Test
  void the_dashboard_and_the_alerts_use_what_is_served() throws Exception {
    String served = servedByLeash();
    List<String> queries = queries(dashboard());
    String alerts = Files.readString(docs("prometheus-alerts.yaml"));

    assertThat(queries).hasSizeGreaterThan(9);
    assertThat(names(String.join("\n", queries) + alerts)).isEqualTo(names(samples(served)));
    Set<String> labels = labels(String.join("\n", queries) + alerts);
    labels.removeAll(OF_PROMETHEUS);
    assertThat(labels).contains("service", "api", "state").isSubsetOf(labels(samples(served)));
  }

  @Test
  void the_exporter_of_prometheus_serves_the_same_names_from_the_mxbean() throws Exception {
    int port = freePort();
    try (Running drip =
        DRIP.agent()
            .mayLackReport()
            .javaAgent(EXPORTER, port + ":" + docs("prometheus-jmx-exporter.yaml"))
            .start()
            .awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");

      String metrics = awaitMetrics(port, "leash_leaks{verdict=\"ACCUMULATING\"} 1.0");

      assertThat(metrics)
          .contains("leash_registrations{api=\"jdk-pcs\",state=\"live\"} 110.0")
          .contains("# TYPE leash_registrations gauge")
          .contains("# TYPE leash_agent_errors_total counter")
          .contains("leash_agent_errors_total 0.0");
      assertThat(names(samples(metrics))).isEqualTo(names(samples(servedByLeash())));
    }
  }

  @Test
  void opentelemetry_exports_the_numbers_of_the_mxbean() throws Exception {
    try (Running drip =
        DRIP.agent()
            .mayLackReport()
            .property("otel.jmx.config", docs("opentelemetry-jmx.yaml").toString())
            .property("otel.jmx.discovery.delay", "500")
            .property("otel.metrics.exporter", "console")
            .property("otel.metric.export.interval", "1000")
            .property("otel.traces.exporter", "none")
            .property("otel.logs.exporter", "none")
            .javaAgent(OPENTELEMETRY, "")
            .start()
            .awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");

      awaitExport(drip, "leash.leaks", "value=1,");
      awaitExport(drip, "leash.registrations", "state=\"live\"");
      awaitExport(drip, "leash.agent_errors", "value=0,");
    }
  }

  /** Waits for a line of the exporter's log that has both. */
  private static void awaitExport(Running drip, String metric, String part) {
    Awaitility.await(metric + " with " + part)
        .atMost(90, TimeUnit.SECONDS)
        .until(
            () ->
                drip.stderr()
                    .lines()
                    .anyMatch(it -> it.contains("name=" + metric + ",") && it.contains(part)));
  }

  private static String servedByLeash() throws Exception {
    try (Running drip = DRIP.agent("http=0").start().awaitStdout("ready")) {
      drip.send("leak").awaitStdout("did leak");
      Pattern address = Pattern.compile("the report is at http://localhost:([0-9]+)/");
      Awaitility.await()
          .atMost(30, TimeUnit.SECONDS)
          .until(() -> address.matcher(drip.stderr()).find());
      Matcher found = address.matcher(drip.stderr());
      assertThat(found.find()).isTrue();
      String metrics = get(Integer.parseInt(found.group(1)));
      drip.send("end").join();
      return metrics;
    }
  }

  private static String awaitMetrics(int port, String part) {
    return Awaitility.await(part)
        .atMost(60, TimeUnit.SECONDS)
        .ignoreExceptions()
        .until(() -> get(port), metrics -> metrics.contains(part));
  }

  private static String get(int port) throws Exception {
    URI address = URI.create("http://localhost:" + port + "/metrics");
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static Path docs(String file) {
    Path root = Places.agentJar().getParent().getParent().getParent();
    return root.resolve("docs/monitoring").resolve(file).toAbsolutePath().normalize();
  }

  private static JsonNode dashboard() throws IOException {
    return new ObjectMapper().readTree(docs("grafana-dashboard.json").toFile());
  }

  private static List<String> queries(JsonNode dashboard) {
    List<String> queries = dashboard.findValuesAsText("expr");
    queries.addAll(dashboard.at("/templating").findValuesAsText("definition"));
    return queries;
  }

  /** The lines with numbers. */
  private static String samples(String metrics) {
    return String.join("\n", metrics.lines().filter(it -> SAMPLE.matcher(it).matches()).toList());
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    NAME.matcher(text).results().forEach(it -> names.add(it.group()));
    return names;
  }

  /** What is asked for, or given, in braces, or grouped by. */
  private static Set<String> labels(String text) {
    Set<String> labels = new TreeSet<>();
    LABEL.matcher(text).results().forEach(it -> labels.add(it.group(1)));
    GROUP
        .matcher(text)
        .results()
        .forEach(it -> labels.addAll(List.of(it.group(1).split(", ", -1))));
    return labels;
  }
}
