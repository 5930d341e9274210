package dev.leash.benchmarks;

import dev.leash.benchmarks.peer.LeashPeer;
import dev.leash.owner.Owner;
import dev.leash.registry.CleanupOptions;
import dev.leash.registry.Registry;
import dev.leash.snapshot.SnapshotRequest;
import java.io.PrintStream;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;

/** What many live registrations take, and how long it takes to look through them. */
final class Kept {

  private static final int SOURCES = 64;
  private static final int ROUNDS = 10;
  private static final int MANY_ROUNDS = 300;
  private static final int OWNED = 10;
  private static final int OWNERS = 10_000;
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
    double groups = best(MANY_ROUNDS, registry::snapshot);
    SnapshotRequest aged = SnapshotRequest.NONE.timeout(3_600_000);
    double expired = best(MANY_ROUNDS, () -> registry.snapshot(aged));
    gates.atMost("a look for what is expired, " + size, expired, " ms", live / 2e6);
    gates.atMost("a sum by all groups, " + size, groups, " ms", live / 2e5);
    owned(leash, sources, size, gates);
    Reference.reachabilityFence(listeners);
    Reference.reachabilityFence(sources);
  }

  private void owned(LeashPeer leash, Object[] sources, String size, Gates gates) {
    Registry registry = leash.registry();
    double found = Double.MAX_VALUE;
    double released = Double.MAX_VALUE;
    for (int round = 0; round < OWNERS; round++) {
      Owner owner = Owner.named("ann");
      Object[] listeners = new Object[OWNED];
      for (int i = 0; i < OWNED; i++) {
        listeners[i] = new Object();
        leash.keepFor(owner, sources[i], listeners[i]);
      }
      List<Owner> owners = List.of(owner);
      found = Math.min(found, micros(() -> count(registry, owners)));
      released = Math.min(released, micros(() -> release(registry, owners)));
      Reference.reachabilityFence(listeners);
    }
    out.printf("%d of an owner released, on a thread of its own: %.1f us%n", OWNED, released);
    gates.atMost("find " + OWNED + " of an owner, of " + size, found, " us", 5);
  }

  private static void count(Registry registry, List<Owner> owners) {
    int[] count = {0};
    registry.forEach(owners, r -> count[0]++);
    check(count[0]);
  }

  private static void release(Registry registry, List<Owner> owners) {
    check(registry.cleanUp(owners, new CleanupOptions(LONG, LONG, false)).released());
  }

  private static void check(int count) {
    if (count != OWNED) {
      throw new IllegalStateException("there were " + count);
    }
  }

  private static double micros(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e3;
  }

  /** In milliseconds. */
  private static double best(Runnable work) {
    return best(ROUNDS, work);
  }

  private static double best(int rounds, Runnable work) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
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
