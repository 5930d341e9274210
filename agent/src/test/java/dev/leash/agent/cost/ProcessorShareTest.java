package dev.leash.agent.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorShareTest {
  @TempDir private Path tasks;

  private void thread(String id, String name, String times) throws IOException {
    Path thread = Files.createDirectory(tasks.resolve(id));
    Files.writeString(thread.resolve("comm"), name + "\n");
    Files.writeString(thread.resolve("schedstat"), times + "\n");
  }

  private double shareOf(long uptime) {
    return new ProcessorShare(tasks, () -> uptime).getAsDouble();
  }

  @Test
  void the_thread_that_waited_longest_counts() throws IOException {
    thread("1", "java", "200 600 7");
    thread("2", "pool-1-thread-1", "100 300 7");

    assertThat(shareOf(1000)).isEqualTo(0.4);
  }

  @Test
  void nobody_waits_for_compilers_and_for_Leash() throws IOException {
    thread("1", "java", "200 100 7");
    thread("2", "C2 CompilerThre", "200 900 7");
    thread("3", "leash-timer", "200 900 7");

    assertThat(shareOf(1000)).isEqualTo(0.9);
  }

  @Test
  void on_other_systems_all_time_is_the_programs_own() {
    assertThat(new ProcessorShare(tasks.resolve("none"), () -> 1000).getAsDouble()).isEqualTo(1);
  }

  @Test
  void a_program_of_unknown_age_has_all_time_for_itself() throws IOException {
    thread("1", "java", "200 600 7");

    assertThat(shareOf(0)).isEqualTo(1);
  }

  @Test
  void what_can_not_be_is_not_believed() throws IOException {
    thread("1", "java", "200 6000 7");
    thread("2", "java", "what");

    assertThat(shareOf(1000)).isGreaterThan(0);
  }

  @Test
  void of_this_process_it_is_a_part() {
    assertThat(new ProcessorShare().getAsDouble()).isGreaterThan(0).isLessThanOrEqualTo(1);
  }
}
