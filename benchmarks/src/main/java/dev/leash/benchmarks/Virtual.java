package dev.leash.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.leash.benchmarks.peer.LeashPeer;
import dev.leash.benchmarks.peer.Peer;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;

/** Virtual threads that live for some pairs each. Nothing is measured where there are none. */
final class Virtual {

  private static final int THREADS = 100_000;
  private static final int PAIRS = 10;
  private static final int ROUNDS = 8;

  private final PrintStream out;
  private final Object[] sources = new Object[64];

  Virtual(PrintStream out) {
    this.out = out;
    for (int i = 0; i < sources.length; i++) {
      sources[i] = new Object();
    }
  }

  void run(Gates gates) {
    MethodHandle start = starter();
    if (start == null) {
      out.printf("%nvirtual threads: this JVM has none%n");
      return;
    }
    double without = best(start, Peer.named("nothing"));
    double with = best(start, new LeashPeer());
    out.printf("%na pair on virtual threads: %.1f ns of the process%n", with - without);
    gates.atMost("pair on short-lived virtual threads", with - without, " ns", 50);
  }

  private static MethodHandle starter() {
    try {
      return MethodHandles.publicLookup()
          .findStatic(
              Thread.class,
              "startVirtualThread",
              MethodType.methodType(Thread.class, Runnable.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  private double best(MethodHandle start, Peer peer) {
    double best = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      best = Math.min(best, once(start, peer));
    }
    return best;
  }

  /** Processor time of the whole JVM for one pair, in nanoseconds. */
  private double once(MethodHandle start, Peer peer) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    CountDownLatch done = new CountDownLatch(THREADS);
    Runnable work =
        () -> {
          for (int i = 0; i < PAIRS; i++) {
            peer.pair(sources[i], new Object());
          }
          done.countDown();
        };
    long before = system.getProcessCpuTime();
    try {
      for (int i = 0; i < THREADS; i++) {
        Thread started = (Thread) start.invokeExact(work);
        if (started == null) {
          throw new IllegalStateException("not started");
        }
      }
      done.await();
    } catch (Throwable t) {
      throw new IllegalStateException(t);
    }
    return (system.getProcessCpuTime() - before) / (double) THREADS / PAIRS;
  }
}
