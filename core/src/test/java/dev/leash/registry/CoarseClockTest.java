package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CoarseClockTest {

  /** A machine that is busy lets a thread wait; but not as long as this, in milliseconds. */
  private static final long PATIENCE = 30_000;

  private final CoarseClock clock = new CoarseClock();

  @Test
  @Timeout(value = 2 * PATIENCE, unit = TimeUnit.MILLISECONDS)
  void it_goes_on_while_it_is_asked_without_a_pause_and_never_back() {
    clock.start();
    long begin = System.nanoTime();
    long last = 0;
    while (last < 2500) {
      long now = clock.getAsLong();
      assertThat(now).isBetween(last, (System.nanoTime() - begin) / 1_000_000 + PATIENCE);
      last = now;
    }
    clock.stop();
  }

  @Test
  void without_a_thread_it_is_exact() {
    long begin = System.nanoTime();
    long first = clock.getAsLong();
    while (System.nanoTime() - begin < 50_000_000) {
      Thread.onSpinWait();
    }
    assertThat(clock.getAsLong() - first).isBetween(49L, PATIENCE);
  }

  @Test
  void a_clock_that_was_stopped_before_it_was_started_gets_no_thread() {
    clock.stop();
    clock.start();

    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .doesNotContain("leash-clock");
  }
}
