package dev.leash.benchmarks;

import dev.leash.benchmarks.peer.LeashPeer;
import java.io.PrintStream;
import java.lang.ref.Reference;

/** What a million live registrations take, and how long it takes to look through them. */
final class Kept {

  private static final int LIVE = 1_000_000;
  private static final int SOURCES = 64;
  private static final int ROUNDS = 10;

  private final PrintStream out;

  Kept(PrintStream out) {
    this.out = out;
  }

  void run(Gates gates) {
    Object[] sources = new Object[SOURCES];
    Object[] listeners = new Object[LIVE];
    for (int i = 0; i < SOURCES; i++) {
      sources[i] = new Object();
    }
    for (int i = 0; i < LIVE; i++) {
      listeners[i] = new Object();
    }
    LeashPeer leash = new LeashPeer();
    long before = used();
    for (int i = 0; i < LIVE; i++) {
      leash.keep(sources[i % SOURCES], listeners[i]);
    }
    double bytes = (double) (used() - before) / LIVE;
    out.printf("%na million live: %.1f bytes each%n", bytes);
    gates.atMost("bytes kept a live registration", bytes, " B", 80);
    out.printf("snapshot of a million: %.1f ms%n", best(leash.registry()::snapshot));
    out.printf("sweep over a million: %.2f ms%n", best(leash.registry()::sweep));
    Reference.reachabilityFence(listeners);
    Reference.reachabilityFence(sources);
  }

  private static double best(Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      work.run();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best / 1e6;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
