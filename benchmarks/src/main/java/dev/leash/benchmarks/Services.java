package dev.leash.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Leash costs whole programs: processor time with it and without, in turn, and beside it what
 * people accept: the JDK's flight recorder with its settings for profiling, and OpenTelemetry's
 * agent without exporters.
 */
final class Services {

  /**
   * A workload.
   *
   * @param warmUp how many runs come before those that are measured
   * @param runs how many are measured
   * @param bound how many times the processor time it may take with Leash
   */
  private record Service(String name, int warmUp, int runs, double bound) {}

  private static final List<Service> ALL =
      List.of(
          new Service("webflux", 12, 8, 1.05),
          new Service("vertx", 10, 8, 1.05),
          new Service("reactor-cold", 10, 20, 1.1),
          new Service("reactor-sink", 10, 20, 2.0),
          new Service("rxjava-cold", 10, 20, 1.1),
          new Service("rxjava-single", 10, 20, 1.2),
          new Service("rxjava-subject", 10, 20, 2.5),
          new Service("beans", 4, 10, 4.0),
          new Service("javafx", 5, 20, 2.5),
          new Service("javafx-bindings", 5, 20, 1.2),
          new Service("swing", 4, 10, 1.3),
          new Service("schedule", 5, 10, 2.0),
          new Service("dependents", 10, 30, 1.1),
          new Service("pool", 10, 20, 1.05),
          new Service("pool-scope", 10, 20, 1.5),
          new Service("schedule-scope", 5, 10, 2.0),
          new Service("async-scope", 10, 20, 1.5));

  private static final String WITHOUT = "without";
  private static final String WITH = "Leash";

  private final PrintStream out;
  private final int rounds;
  private final Map<String, List<String>> agents = new LinkedHashMap<>();

  /**
   * All of them.
   *
   * @param rounds how often each is run, with each agent
   * @param others whether other agents are measured, too
   */
  Services(PrintStream out, int rounds, boolean others) {
    this.out = out;
    this.rounds = rounds;
    agents.put(WITHOUT, List.of());
    agents.put(WITH, List.of("-javaagent:" + System.getProperty("leash.agentJar")));
    if (others) {
      agents.put("JFR", List.of("-XX:StartFlightRecording:settings=profile"));
      agents.put(
          "OpenTelemetry",
          List.of(
              "-javaagent:" + System.getProperty("leash.openTelemetry"),
              "-Dotel.traces.exporter=none",
              "-Dotel.metrics.exporter=none",
              "-Dotel.logs.exporter=none"));
    }
  }

  /** Measures those with the given names; all if none is named. */
  void run(List<String> names, Gates gates) {
    out.printf("%n%-16s %-14s %s%n", "a service", "with", ServiceProcess.HEADER);
    boolean all = ALL.stream().noneMatch(service -> names.contains(service.name));
    for (Service service : ALL) {
      if (all || names.contains(service.name)) {
        measure(service, gates);
      }
    }
  }

  private void measure(Service service, Gates gates) {
    Map<String, List<ServiceProcess>> measured = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, List<String>> agent : agents.entrySet()) {
        measured
            .computeIfAbsent(agent.getKey(), name -> new ArrayList<>())
            .add(ServiceProcess.run(agent.getValue(), service.name, service.warmUp, service.runs));
      }
    }
    List<ServiceProcess> base = measured.get(WITHOUT);
    for (Map.Entry<String, List<ServiceProcess>> row : measured.entrySet()) {
      out.printf("%-16s %-14s %s%n", service.name, row.getKey(), rows(base, row.getValue()));
    }
    double ratio = ServiceProcess.ratio(measured.get(WITH), base, ServiceProcess::nanos).median();
    gates.atMost(service.name + " with Leash", ratio, "x", service.bound);
  }

  private static String rows(List<ServiceProcess> base, List<ServiceProcess> measured) {
    ServiceProcess median = ServiceProcess.median(measured);
    return base == measured
        ? median.toString()
        : median
            + "  "
            + ServiceProcess.ratio(measured, base, ServiceProcess::nanos)
            + "  whole "
            + ServiceProcess.ratio(measured, base, ServiceProcess::whole);
  }
}
