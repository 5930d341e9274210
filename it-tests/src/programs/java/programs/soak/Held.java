package programs.soak;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/** What this JVM holds after collections, and whether threads of it wait for each other. */
record Held(long heap, long metaspace, int threads) {

  static Held now() throws InterruptedException {
    long heap = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) { // what was found unreachable goes in the next one or two
      System.gc();
      Thread.sleep(50);
      heap = Math.min(heap, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    long metaspace = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getName().equals("Metaspace")) {
        metaspace = pool.getUsage().getUsed();
      }
    }
    if (ManagementFactory.getThreadMXBean().findDeadlockedThreads() != null) {
      System.out.println("deadlock");
    }
    return new Held(heap, metaspace, ManagementFactory.getThreadMXBean().getThreadCount());
  }

  /** In kilobytes and threads. */
  String since(Held before) {
    return "heap %d metaspace %d threads %d"
        .formatted(
            (heap - before.heap) >> 10,
            (metaspace - before.metaspace) >> 10,
            threads - before.threads);
  }
}
