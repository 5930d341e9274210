package dev.leash.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one benchmark at a time, each in a JVM of its own. */
final class Runs {

  /**
   * Without touching the heap first, page faults are most of what is measured; and with a compiler
   * in the background, on a busy machine, most of it is the interpreter.
   */
  private static final List<String> JVM =
      List.of("-Xms1g", "-Xmx1g", "-Xmn640m", "-XX:+AlwaysPreTouch", "-Xbatch");

  private final boolean thorough;

  Runs(boolean thorough) {
    this.thorough = thorough;
  }

  /** A pair of a peer, so deep, with so many live registrations, by so many threads at once. */
  Cost pair(String peer, int depth, int live, int threads, String... jvmArgs) {
    return run(
        options(PairBenchmark.class, jvmArgs)
            .param("peer", peer)
            .param("depth", Integer.toString(depth))
            .param("live", Integer.toString(live))
            .threads(threads));
  }

  /** A pair of an application. */
  Cost app(String app, String... jvmArgs) {
    return run(options(AppBenchmark.class, jvmArgs).param("app", app));
  }

  /** Something that is done with the context of a thread. */
  Cost context(String what, String... jvmArgs) {
    return run(options(ContextBenchmark.class, jvmArgs).param("what", what));
  }

  private org.openjdk.jmh.runner.options.ChainedOptionsBuilder options(
      Class<?> benchmark, String... jvmArgs) {
    return new OptionsBuilder()
        .include(benchmark.getSimpleName())
        .verbosity(VerboseMode.SILENT)
        .addProfiler(CpuTime.class)
        .addProfiler(GCProfiler.class)
        .forks(thorough ? 3 : 1)
        .warmupIterations(thorough ? 20 : 10)
        .warmupTime(TimeValue.milliseconds(200))
        .measurementIterations(thorough ? 40 : 15)
        .measurementTime(TimeValue.milliseconds(100))
        .jvmArgs(Stream.concat(JVM.stream(), Stream.of(jvmArgs)).toArray(String[]::new));
  }

  private static Cost run(org.openjdk.jmh.runner.options.ChainedOptionsBuilder options) {
    try {
      Collection<RunResult> results = new Runner(options.build()).run();
      return Cost.of(results.iterator().next());
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }
}
