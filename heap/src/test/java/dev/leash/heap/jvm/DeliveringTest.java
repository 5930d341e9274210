package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.heap.dump.Dumps;
import dev.leash.heap.programs.Delivering;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A source that is calling its listeners has them in variables, which is no use of them. */
class DeliveringTest {

  private static final String BUS = "dev.leash.heap.programs.Delivering$Bus.";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "array, " + BUS + "listeners",
    "copy, " + BUS + "listeners",
    "forEach, " + BUS + "listeners",
    "hooks, " + BUS + "hooks",
    "bean, java.beans.PropertyChangeSupport.map"
  })
  void only_the_listener_that_runs_is_held_by_that(String how, String field)
      throws IOException, InterruptedException {
    Path file = directory.resolve("delivering.hprof");
    ForkedJvm.run(17, List.of(), Delivering.class, file.toString(), how);

    SourceList list = Dumps.list(Dumps.read(file), field);

    assertThat(list.listeners()).isEqualTo(50);
    assertThat(list.heldOnlyHere().listeners()).isEqualTo(49);
    assertThat(list.heldOnlyHere().bytes()).isGreaterThan(49_000);
    assertThat(list.heldElsewhere().listeners()).isEqualTo(1);
  }
}
