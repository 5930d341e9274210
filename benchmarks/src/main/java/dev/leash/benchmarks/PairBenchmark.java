package dev.leash.benchmarks;

import dev.leash.benchmarks.peer.Peer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A fresh listener registered and taken back, somewhere deep in an application. */
@State(Scope.Benchmark)
public class PairBenchmark {

  private static final int SOURCES = 64;
  private static final int PAIRS = 64;

  /** Who keeps track; see {@link Peer#named}. */
  @Param("leash")
  public String peer;

  /** How many frames there are between JMH and the registration. */
  @Param("50")
  public int depth;

  /** How many registrations are live all the while. */
  @Param("0")
  public int live;

  private final Object[] sources = new Object[SOURCES];
  private Object[] kept;
  private Peer measured;

  /** Makes the peer, and registers what is to be live. */
  @Setup
  public void fill() {
    measured = Peer.named(peer);
    for (int i = 0; i < SOURCES; i++) {
      sources[i] = new Object();
    }
    kept = new Object[live];
    for (int i = 0; i < live; i++) {
      kept[i] = new Object();
      measured.keep(sources[i % SOURCES], kept[i]);
    }
  }

  /** Descends once for many pairs, so that the descent itself costs next to nothing. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public int pairs() {
    return descend(depth);
  }

  private int descend(int left) {
    if (left > 0) {
      return descend(left - 1) + 1;
    }
    for (int i = 0; i < PAIRS; i++) {
      measured.pair(sources[i], new Object());
    }
    return 0;
  }
}
