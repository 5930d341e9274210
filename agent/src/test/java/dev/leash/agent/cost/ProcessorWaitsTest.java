package dev.leash.agent.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorWaitsTest {
  private final AtomicLong clock = new AtomicLong();
  @TempDir private Path tasks;
  private ProcessorWaits waits;

  @BeforeEach
  void none() {
    waits = new ProcessorWaits(tasks, clock::get);
  }

  private void thread(String id, String name, long waitedMillis) throws IOException {
    Path thread = Files.createDirectories(tasks.resolve(id));
    Files.writeString(thread.resolve("comm"), name + "\n");
    Files.writeString(thread.resolve("schedstat"), "7 " + waitedMillis * 1_000_000 + " 7\n");
  }

  private void sampleAt(long millis) {
    clock.set(millis);
    waits.sample();
  }

  @Test
  void what_was_waited_for_a_processor_is_not_the_programs_own_time() throws IOException {
    thread("1", "java", 300);
    sampleAt(0);
    thread("1", "java", 900);
    sampleAt(1000);
    sampleAt(2000);

    assertThat(waits.between(0, 1000)).isEqualTo(400);
    assertThat(waits.between(1000, 2000)).isEqualTo(1000);
    assertThat(waits.between(500, 2000)).isEqualTo(1200);
  }

  @Test
  void the_thread_that_waited_longest_counts() throws IOException {
    thread("1", "java", 0);
    thread("2", "pool-1-thread-1", 0);
    sampleAt(0);
    thread("1", "java", 100);
    thread("2", "pool-1-thread-1", 700);
    sampleAt(1000);

    assertThat(waits.between(0, 1000)).isEqualTo(300);
  }

  @Test
  void nobody_waits_for_compilers_and_for_Leash() throws IOException {
    sampleAt(0);
    thread("1", "C2 CompilerThre", 900);
    thread("2", "leash-monitor", 900);
    sampleAt(1000);

    assertThat(waits.between(0, 1000)).isEqualTo(1000);
  }

  @Test
  void on_other_systems_all_time_is_the_programs_own() {
    ProcessorWaits elsewhere = new ProcessorWaits(tasks.resolve("none"), clock::get);
    elsewhere.sample();
    clock.set(1000);
    elsewhere.sample();

    assertThat(elsewhere.between(0, 1000)).isEqualTo(1000);
  }

  @Test
  void without_a_sample_all_time_is_the_programs_own() {
    assertThat(waits.between(0, 1000)).isEqualTo(1000);
  }

  @Test
  void nobody_waits_for_longer_than_there_was_time() throws IOException {
    sampleAt(0);
    thread("1", "java", 90_000);
    sampleAt(1000);

    assertThat(waits.between(0, 1000)).isZero();
  }

  @Test
  void who_asks_later_has_a_sample_taken_but_not_one_each_time() throws IOException {
    thread("1", "java", 0);
    sampleAt(0);
    thread("1", "java", 400);
    clock.set(1000);
    assertThat(waits.between(0, 1000)).isEqualTo(600);

    thread("1", "java", 450);
    clock.set(1050);
    assertThat(waits.between(0, 1050)).isEqualTo(650);
  }

  @Test
  void the_moment_since_when_so_much_was_its_own_is_earlier_by_what_it_waited() throws IOException {
    thread("1", "java", 0);
    sampleAt(0);
    thread("1", "java", 1000);
    sampleAt(2000);

    assertThat(waits.before(500, 2000)).isBetween(980L, 1010L);
  }

  @Test
  void of_many_samples_some_are_kept_and_tell_the_same() throws IOException {
    for (int i = 0; i <= 1000; i++) {
      thread("1", "java", i * 5L);
      sampleAt(i * 10L);
    }

    assertThat(waits.between(0, 10_000)).isEqualTo(5000);
  }
}
