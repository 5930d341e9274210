package dev.leash.heap.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import dev.leash.heap.proof.ListenerHolders.Way;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of this very JVM. */
class ListenerHoldersTest {

  /** Where the listeners are laid ready. */
  static final class Ready {
    static Object[] listeners;
    static Object[] sources;

    private Ready() {}

    static void fill() {
      listeners = new Object[] {new Object(), new Object(), new Object(), new Object()};
      sources = new Object[listeners.length];
    }
  }

  private static final List<Object> POOL = new ArrayList<>();
  private static final List<Object> CACHE = new ArrayList<>();

  @TempDir Path folder;

  @AfterEach
  void forget() {
    POOL.clear();
    CACHE.clear();
    Ready.listeners = null;
    Ready.sources = null;
  }

  private List<Way> ways() throws IOException {
    Path dump = folder.resolve("d.hprof");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);
    return ListenerHolders.of(dump, Ready.class.getName());
  }

  @Test
  void each_way_is_told_with_its_number_and_what_lays_ready_holds_nothing() throws Exception {
    Ready.fill();
    POOL.add(Ready.listeners[0]);
    POOL.add(Ready.listeners[1]);
    CACHE.add(Ready.listeners[2]);

    String self = "static " + ListenerHoldersTest.class.getName();
    assertThat(ways())
        .containsExactly(
            new Way(2, List.of(self + ".POOL", "ArrayList[…]")),
            new Way(1, List.of(self + ".CACHE", "ArrayList[…]")));
  }

  @Test
  void a_dump_without_such_a_class_has_no_ways() throws Exception {
    assertThat(ways()).isEmpty();
  }
}
