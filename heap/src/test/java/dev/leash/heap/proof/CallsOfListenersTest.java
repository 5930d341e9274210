package dev.leash.heap.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of this very JVM while a source is calling its listeners. */
class CallsOfListenersTest {

  private static final int LISTENERS = 5;

  /** Where the listeners are laid ready. */
  static final class Ready {
    static Object[] listeners;
    static Object[] sources;

    private Ready() {}
  }

  /** A source that calls its listeners in several ways. */
  private static final class Bus {
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> hooks = new CopyOnWriteArrayList<>();

    void callCopyInArray() {
      for (Runnable each : listeners.toArray(new Runnable[0])) {
        each.run();
      }
    }

    void callCopy() {
      for (Runnable each : new ArrayList<>(listeners)) {
        each.run();
      }
    }

    void callEach() {
      listeners.forEach(Runnable::run);
    }

    void callHooks() {
      for (Runnable each : hooks) {
        each.run();
      }
    }
  }

  /** A listener, the first of which has the heap dumped. */
  private static final class Desk implements Runnable {
    private final byte[] papers = new byte[1_000];
    private final boolean isFirst;

    Desk(boolean isFirst) {
      this.isFirst = isFirst;
    }

    @Override
    public void run() {
      papers[0]++;
      if (isFirst) {
        dump();
      }
    }
  }

  private static final Bus BUS = new Bus();

  private static Path file;

  @TempDir Path folder;

  @BeforeEach
  void name() {
    file = folder.resolve("d.hprof");
  }

  @AfterEach
  void forget() {
    BUS.listeners.clear();
    BUS.hooks.clear();
    Ready.listeners = null;
    Ready.sources = null;
  }

  private void register(List<Runnable> list) {
    for (int i = 0; i < LISTENERS; i++) {
      list.add(new Desk(i == 0));
    }
    Ready.listeners = list.toArray();
    Ready.sources = new Object[LISTENERS];
    Arrays.fill(Ready.sources, BUS);
  }

  private static void dump() {
    try {
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpHeap(file.toString(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private GroupHolding holding() throws IOException {
    return ListenerProof.of(
            file,
            Ready.class.getName(),
            new int[LISTENERS],
            1,
            List.of(),
            place -> false,
            place -> false)
        .get(0);
  }

  /** All but the one that runs, which is a variable of its own method. */
  private void onlyTheOneThatRunsIsInUse() throws IOException {
    GroupHolding holding = holding();
    assertThat(holding.heldOnly()).isEqualTo(LISTENERS - 1);
    assertThat(holding.inUse()).isEqualTo(1);
  }

  @Test
  void a_copy_of_the_list_in_an_array_is_no_use_of_what_is_in_it() throws IOException {
    register(BUS.listeners);
    BUS.callCopyInArray();
    onlyTheOneThatRunsIsInUse();
  }

  @Test
  void a_copy_of_the_list_that_is_gone_through_is_none() throws IOException {
    register(BUS.listeners);
    BUS.callCopy();
    onlyTheOneThatRunsIsInUse();
  }

  @Test
  void a_list_that_calls_its_elements_itself_does_not_use_them() throws IOException {
    register(BUS.listeners);
    BUS.callEach();
    onlyTheOneThatRunsIsInUse();
  }

  @Test
  void what_goes_through_the_list_does_not_use_what_is_in_it() throws IOException {
    register(BUS.hooks);
    BUS.callHooks();
    onlyTheOneThatRunsIsInUse();
  }

  @Test
  void an_array_in_a_method_of_anybody_else_is_a_use() throws IOException {
    register(BUS.listeners);
    Runnable[] mine = BUS.listeners.toArray(new Runnable[0]);
    dump();
    assertThat(mine).hasSize(LISTENERS);

    assertThat(holding().inUse()).isEqualTo(LISTENERS);
  }
}
