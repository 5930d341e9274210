package dev.leash.agent.judge;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of the heap is in use after a garbage collection, which is what is really needed. It
 * asks the JVM, without a management server, and does not register with anything.
 *
 * <p>Not thread-safe.
 */
final class CollectedHeap {

  /**
   * What is known.
   *
   * @param collections how many garbage collections there were
   * @param usedAfter bytes in use after the latest; 0 if unknown
   */
  record State(long collections, long usedAfter) {}

  /** Nothing is known. */
  static final State UNKNOWN = new State(0, 0);

  private final Set<String> pools = new HashSet<>();
  private List<GarbageCollectorMXBean> collectors = List.of();

  CollectedHeap() {
    try {
      for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
        if (pool.getType() == MemoryType.HEAP) {
          pools.add(pool.getName());
        }
      }
      collectors = ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
    } catch (RuntimeException | LinkageError e) {
      collectors = List.of(); // a JVM without these modules, or one that does not let us ask
    }
  }

  State now() {
    try {
      long collections = 0;
      GcInfo latest = null;
      for (GarbageCollectorMXBean collector : collectors) {
        collections += Math.max(0, collector.getCollectionCount());
        GcInfo info = collector.getLastGcInfo();
        if (info != null && (latest == null || info.getEndTime() >= latest.getEndTime())) {
          latest = info;
        }
      }
      return new State(collections, latest == null ? 0 : used(latest));
    } catch (RuntimeException | LinkageError e) {
      return UNKNOWN;
    }
  }

  private long used(GcInfo info) {
    long used = 0;
    for (Map.Entry<String, MemoryUsage> pool : info.getMemoryUsageAfterGc().entrySet()) {
      used += pools.contains(pool.getKey()) ? pool.getValue().getUsed() : 0;
    }
    return used;
  }
}
