package dev.leash.benchmarks;

import dev.leash.benchmarks.app.App;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A real library, to be run without the real agent and with it. */
@State(Scope.Benchmark)
public class AppBenchmark {

  private static final int DEPTH = 30;
  private static final int PAIRS = 64;

  /** Which one; see {@link App#named}. */
  @Param("property-change")
  public String app;

  private App measured;

  /** Makes the application. */
  @Setup
  public void make() {
    measured = App.named(app);
  }

  /** Registers and takes back, many times in a row. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int pairs() {
    return descend(DEPTH);
  }

  private int descend(int left) {
    if (left > 0) {
      return descend(left - 1) + 1;
    }
    for (int i = 0; i < PAIRS; i++) {
      measured.pair();
    }
    return 0;
  }
}
