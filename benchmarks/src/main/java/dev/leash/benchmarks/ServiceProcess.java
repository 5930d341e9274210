package dev.leash.benchmarks;

import dev.leash.benchmarks.service.WorkloadMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What one run of a workload took, in a process of its own.
 *
 * @param nanos processor time of an operation, once it has been compiled, in nanoseconds
 * @param whole processor time of the process from start to end, in seconds; NaN where the system
 *     does not tell
 * @param median half of the answers took at most so many milliseconds; NaN of what is no server
 * @param slowest the same of 99 in 100
 * @param resident the most memory it had, in megabytes; NaN where the system does not tell
 */
record ServiceProcess(double nanos, double whole, double median, double slowest, double resident) {

  static final String HEADER =
      String.format("%12s %8s %8s %8s %8s", "ns each", "whole s", "p50 ms", "p99 ms", "MB");

  private static final Path CHILDREN = Path.of("/proc/self/stat");

  /** Where the processor time of children begins in that file, behind the name in brackets. */
  private static final int CHILD_TIME = 13;

  private static final double TICKS_A_SECOND = 100;

  /** The median of what was measured in pairs, with the least and the most. */
  record Ratio(double median, double least, double most) {
    @Override
    public String toString() {
      return String.format("%6.2f [%.2f-%.2f]", median, least, most);
    }
  }

  /** Runs a workload in a new JVM with these arguments. */
  static ServiceProcess run(List<String> jvm, String workload, int warmUp, int runs) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(
        List.of(
            "-Xmx768m",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            WorkloadMain.class.getName(),
            workload,
            Integer.toString(warmUp),
            Integer.toString(runs)));
    try {
      return finish(new ProcessBuilder(command).redirectErrorStream(true), String.join(" ", jvm));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ServiceProcess finish(ProcessBuilder builder, String name)
      throws IOException, InterruptedException {
    double before = childSeconds();
    Process process = builder.start();
    Map<String, Double> said = new HashMap<>();
    List<String> all = new ArrayList<>();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        all.add(line);
        String[] words = line.split(" ");
        if (words.length == 2 && Character.isDigit(words[1].charAt(0))) {
          said.put(words[0], Double.parseDouble(words[1]));
        }
      }
    }
    int exit = process.waitFor();
    if (exit != 0 || !said.containsKey("nanos")) {
      throw new IllegalStateException(
          name + " ended with " + exit + ":\n" + String.join("\n", all));
    }
    return new ServiceProcess(
        said.get("nanos"),
        childSeconds() - before,
        said.getOrDefault("median", Double.NaN),
        said.getOrDefault("slowest", Double.NaN),
        said.getOrDefault("resident", Double.NaN));
  }

  /** Processor time of all children that have ended, in seconds. */
  static double childSeconds() throws IOException {
    if (!Files.exists(CHILDREN)) {
      return Double.NaN;
    }
    String stat = Files.readString(CHILDREN);
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[CHILD_TIME]) + Long.parseLong(fields[CHILD_TIME + 1]))
        / TICKS_A_SECOND;
  }

  /** The median of each figure by itself. */
  static ServiceProcess median(List<ServiceProcess> runs) {
    return new ServiceProcess(
        median(runs.stream().map(ServiceProcess::nanos)),
        median(runs.stream().map(ServiceProcess::whole)),
        median(runs.stream().map(ServiceProcess::median)),
        median(runs.stream().map(ServiceProcess::slowest)),
        median(runs.stream().map(ServiceProcess::resident)));
  }

  /** How many times as much it was, run by run. */
  static Ratio ratio(
      List<ServiceProcess> some, List<ServiceProcess> base, ToDoubleFunction<ServiceProcess> what) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < some.size(); i++) {
      ratios.add(what.applyAsDouble(some.get(i)) / what.applyAsDouble(base.get(i)));
    }
    List<Double> sorted = ratios.stream().sorted().toList();
    return new Ratio(median(sorted.stream()), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  private static double median(Stream<Double> figures) {
    List<Double> sorted = figures.sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  @Override
  public String toString() {
    return String.format(
        "%12.1f %8.2f %8s %8s %8.0f", nanos, whole, millis(median), millis(slowest), resident);
  }

  private static String millis(double figure) {
    return Double.isNaN(figure) ? "-" : String.format("%.2f", figure);
  }
}
