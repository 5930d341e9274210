package dev.leash.benchmarks;

import java.util.Arrays;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one operation costs.
 *
 * @param thread processor time of the threads that do it, in nanoseconds
 * @param process processor time of the whole JVM meanwhile, in nanoseconds
 * @param bytes allocated
 */
record Cost(double thread, double process, double bytes) {

  /** Of all iterations one in five is as good; what is worse is the neighbours' doing. */
  private static final double GOOD = 0.2;

  static Cost of(RunResult run) {
    return new Cost(good(run, CpuTime.THREAD), good(run, CpuTime.PROCESS), good(run, "alloc"));
  }

  private static double good(RunResult run, String label) {
    double[] all =
        run.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(iterations -> iterations.stream())
            .mapToDouble(iteration -> score(iteration, label))
            .sorted()
            .toArray();
    return all[(int) (all.length * GOOD)];
  }

  private static double score(IterationResult iteration, String label) {
    return iteration.getSecondaryResults().entrySet().stream()
        .filter(e -> e.getKey().contains(label.equals("alloc") ? "alloc.rate.norm" : label))
        .map(e -> (Result<?>) e.getValue())
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not measured: " + label));
  }

  @Override
  public String toString() {
    return String.format("%9.1f %9.1f %8.1f", thread, process, bytes);
  }

  /** The best of several measurements of the same thing. */
  static Cost best(Cost... costs) {
    return new Cost(
        Arrays.stream(costs).mapToDouble(Cost::thread).min().orElseThrow(),
        Arrays.stream(costs).mapToDouble(Cost::process).min().orElseThrow(),
        Arrays.stream(costs).mapToDouble(Cost::bytes).min().orElseThrow());
  }
}
