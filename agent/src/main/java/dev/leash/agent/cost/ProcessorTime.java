package dev.leash.agent.cost;

import com.sun.management.OperatingSystemMXBean;
import dev.leash.thread.BackgroundThread;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.Map;

/**
 * The processor time of Leash's own threads and of the process, in nanoseconds. It asks the JVM,
 * without a management server; where the JVM does not say, or there is no management, it is 0.
 *
 * <p>A thread that ends takes along what it used since it was seen last. Thread-safe.
 */
public final class ProcessorTime implements ProcessorUse {

  /** Room for threads that start while they are listed. */
  private static final int SPARE = 16;

  private final Map<Long, Long> running = new HashMap<>();
  private long ended;

  /** That of the current thread; 0 where the JVM does not say. */
  public static long ofCurrentThread() {
    try {
      return Math.max(0, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    } catch (RuntimeException | LinkageError e) {
      return 0;
    }
  }

  @Override
  public synchronized long ofLeash() {
    try {
      Map<Long, Long> now = now(ManagementFactory.getThreadMXBean());
      running.forEach((id, time) -> ended += now.containsKey(id) ? 0 : time);
      running.clear();
      running.putAll(now);
    } catch (RuntimeException | LinkageError e) {
      // A JVM without these modules, or one that does not let us ask.
    }
    long sum = ended;
    for (long time : running.values()) {
      sum += time;
    }
    return sum;
  }

  private static Map<Long, Long> now(ThreadMXBean threads) {
    Map<Long, Long> now = new HashMap<>();
    for (Thread thread : all()) {
      if (thread instanceof BackgroundThread) {
        now.put(thread.getId(), Math.max(0, threads.getThreadCpuTime(thread.getId())));
      }
    }
    return now;
  }

  /** Those of Leash are in the root group, as all others are, directly or in groups of it. */
  private static Thread[] all() {
    ThreadGroup root = Thread.currentThread().getThreadGroup();
    while (root.getParent() != null) {
      root = root.getParent();
    }
    Thread[] all = new Thread[root.activeCount() + SPARE];
    root.enumerate(all, true);
    return all;
  }

  @Override
  public long ofProcess() {
    try {
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      return system == null ? 0 : Math.max(0, system.getProcessCpuTime());
    } catch (RuntimeException | LinkageError e) {
      return 0;
    }
  }

  @Override
  public long clock() {
    return System.nanoTime();
  }
}
