package dev.leash.agent.cost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.thread.BackgroundThread;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

  private final ProcessorTime time = new ProcessorTime();

  /** Uses the processor until the JVM has noticed. */
  private static void work() {
    long before = ProcessorTime.ofCurrentThread();
    while (ProcessorTime.ofCurrentThread() - before < 20_000_000) {
      Thread.onSpinWait();
    }
  }

  @Test
  void what_threads_of_leash_use_is_theirs_and_what_others_use_is_not() throws Exception {
    long before = time.ofLeash();
    work();
    assertThat(time.ofLeash()).isEqualTo(before);

    Object seen = new Object();
    boolean[] worked = {false, false};
    Thread thread =
        BackgroundThread.of(
            "leash-test",
            () -> {
              work();
              synchronized (seen) {
                worked[0] = true;
                seen.notifyAll();
                while (!worked[1]) {
                  waitFor(seen);
                }
              }
            });
    thread.start();
    synchronized (seen) {
      while (!worked[0]) {
        seen.wait();
      }
    }
    long with = time.ofLeash();
    assertThat(with - before).isGreaterThanOrEqualTo(20_000_000);
    synchronized (seen) {
      worked[1] = true;
      seen.notifyAll();
    }
    thread.join();

    assertThat(time.ofLeash()).as("of a thread that has ended").isGreaterThanOrEqualTo(with);
  }

  private static void waitFor(Object seen) {
    try {
      seen.wait();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void the_process_uses_at_least_what_one_of_its_threads_does() {
    long before = time.ofProcess();

    work();

    assertThat(time.ofProcess() - before).isPositive();
  }
}
