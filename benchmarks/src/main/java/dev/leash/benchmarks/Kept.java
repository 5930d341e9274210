package dev.leash.benchmarks;

import dev.leash.benchmarks.peer.LeashPeer;
import dev.leash.owner.Owner;
import dev.leash.registry.Registry;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.time.Duration;

/** What many live registrations take, and how long it takes to look through them. */
final class Kept {

  private static final int SOURCES = 64;
  private static final int ROUNDS = 10;
  private static final int OWNED = 10;
  private static final Duration LONG = Duration.ofMinutes(1);

  private final PrintStream out;
  private final int live;

  /** Of so many. */
  Kept(PrintStream out, int live) {
    this.out = out;
    this.live = live;
  }

  void run(Gates gates) {
    Object[] sources = new Object[SOURCES];
    Object[] listeners = new Object[live];
    for (int i = 0; i < SOURCES; i++) {
      sources[i] = new Object();
    }
    for (int i = 0; i < live; i++) {
      listeners[i] = new Object();
    }
    LeashPeer leash = new LeashPeer();
    Registry registry = leash.registry();
    double collection = best(System::gc);
    long before = used();
    for (int i = 0; i < live; i++) {
      leash.keep(sources[i % SOURCES], listeners[i]);
    }
    double bytes = (double) (used() - before) / live;
    String size = live / 1_000_000 + " M";
    out.printf("%n%s live: %.1f bytes each%n", size, bytes);
    gates.atMost("bytes kept a live registration, of " + size, bytes, " B", 80);
    double with = best(System::gc);
    out.printf("a full collection: %.1f ms, without them %.1f ms%n", with, collection);
    out.printf("sweep: %.2f ms%n", best(registry::sweep));
    double groups = best(registry::snapshot);
    long now = registry.now();
    double expired = best(() -> registry.liveBySite(r -> now - r.registeredAt() > 3_600_000));
    gates.atMost("a look for what is expired, " + size, expired, " ms", live / 2e6);
    gates.atMost("a sum by all groups, " + size, groups, " ms", live / 2e5);
    gates.atMost("release 10 of an owner, " + size, owned(leash, sources), " us", 5);
    Reference.reachabilityFence(listeners);
    Reference.reachabilityFence(sources);
  }

  private static double owned(LeashPeer leash, Object[] sources) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      Owner owner = Owner.named("ann");
      Object[] listeners = new Object[OWNED];
      for (int i = 0; i < OWNED; i++) {
        listeners[i] = new Object();
        leash.keepFor(owner, sources[i], listeners[i]);
      }
      long start = System.nanoTime();
      int released = leash.registry().cleanUp(r -> r.context().owner() == owner, LONG).released();
      best = Math.min(best, (System.nanoTime() - start) / 1e3);
      if (released != OWNED) {
        throw new IllegalStateException("released " + released);
      }
      Reference.reachabilityFence(listeners);
    }
    return best;
  }

  /** In milliseconds. */
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
