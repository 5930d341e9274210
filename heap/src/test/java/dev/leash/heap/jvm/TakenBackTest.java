package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.Dumps;
import dev.leash.heap.programs.TakenBack;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a source is made of, what its list is said to hold is what taking it back frees. */
class TakenBackTest {

  private static final String BUS = "dev.leash.heap.programs.TakenBack$Bus.";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "bean, java.beans.PropertyChangeSupport.map",
    "swing, javax.swing.event.EventListenerList.listenerList",
    "observable, java.util.Observable.obs",
    "timer, java.util.Timer.queue",
    "pool, java.util.concurrent.ThreadPoolExecutor.workQueue",
    "list, " + BUS + "listeners",
    "hooks, " + BUS + "hooks",
    "topics, " + BUS + "topics",
    "callbacks, " + BUS + "callbacks",
    "array, " + BUS + "actions",
    "chain, " + BUS + "first"
  })
  void what_is_foretold_is_freed(String kind, String field)
      throws IOException, InterruptedException {
    Path file = directory.resolve("planted.hprof");
    List<String> printed =
        ForkedJvm.run(17, List.of("-XX:+UseSerialGC"), TakenBack.class, file.toString(), kind);

    SourceList list = Dumps.list(Dumps.read(file), field);

    long freed = Long.parseLong(printed.get(printed.size() - 1).substring("freed ".length()));
    assertThat(list.listeners()).isBetween(399L, 401L);
    assertThat(freed).isGreaterThan(800_000);
    assertThat(list.heldOnlyHere().bytes()).isCloseTo(freed, Percentage.withPercentage(5));
  }
}
