package dev.leash.spring;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.heap.proof.ListenerHolders;
import dev.leash.heap.proof.ListenerHolders.Way;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * Asks the heap by which ways some objects are held. The arrays in which they are laid ready for
 * that do not count as holding them.
 */
final class HeldContexts {

  /** A larger heap is not looked at: the tests would wait for long. */
  private static final long MOST_BYTES = 512L << 20;

  // Read from the heap dump, by these names.
  @SuppressWarnings("UnusedVariable")
  private static Object[] listeners = {};

  @SuppressWarnings("UnusedVariable")
  private static Object[] sources = {};

  private HeldContexts() {}

  /**
   * The ways.
   *
   * @param contexts what is held
   * @return that of most contexts first; none if nothing holds them any more; null if the heap is
   *     too large to look at, or this JVM writes no dumps
   */
  static synchronized @Nullable List<Way> of(List<ClosedContexts.Seen> contexts)
      throws IOException {
    HotSpotDiagnosticMXBean jvm =
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    if (jvm == null
        || ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() > MOST_BYTES) {
      return null;
    }
    Path directory = Files.createTempDirectory("leash-contexts-");
    Path dump = directory.resolve("contexts.hprof");
    try {
      layReady(contexts);
      jvm.dumpHeap(dump.toString(), true);
      return ListenerHolders.of(dump, HeldContexts.class.getName());
    } finally {
      listeners = new Object[0];
      sources = new Object[0];
      Files.deleteIfExists(dump);
      Files.deleteIfExists(directory);
    }
  }

  /** In a method of its own: a variable of one that has not returned would hold them. */
  private static void layReady(List<ClosedContexts.Seen> contexts) {
    listeners = contexts.stream().map(one -> (Object) one.context()).toArray();
    sources = new Object[listeners.length];
  }
}
