package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookPaceTest {

  private static final long SECOND = 1_000_000_000L;

  /** A fortieth of a processor. */
  private final LookPace pace = new LookPace(25, 0);

  @Test
  void a_first_look_may_take_some_time_and_costs_no_pause() {
    pace.took(2 * SECOND, SECOND);

    assertThat(pace.pause(SECOND)).isZero();
  }

  @Test
  void what_a_look_took_beyond_its_share_makes_the_next_one_later() {
    pace.took(3 * SECOND, 0); // two are free

    assertThat(pace.pause(0)).isEqualTo(40 * SECOND);
    assertThat(pace.pause(39 * SECOND)).isEqualTo(SECOND);
    assertThat(pace.pause(40 * SECOND)).isZero();
  }

  @Test
  void looks_that_take_less_than_their_share_never_wait() {
    long now = 0;
    for (int i = 0; i < 10_000; i++) {
      now += SECOND;
      assertThat(pace.pause(now)).isZero();
      pace.took(SECOND / 41, now);
    }
  }

  @Test
  void looks_that_take_more_come_to_their_share_in_the_long_run() {
    long now = 0;
    long taken = 0;
    for (int i = 0; i < 10_000; i++) {
      now += SECOND / 10 + pace.pause(now);
      taken += SECOND / 10;
      pace.took(SECOND / 10, now);
    }

    assertThat(taken - 2 * SECOND).isBetween(now / 41, now / 40 + SECOND);
  }

  @Test
  void a_look_that_seems_to_have_taken_hours_puts_the_next_one_off_for_minutes() {
    pace.took(3600 * SECOND, 0);

    assertThat(pace.pause(0)).isEqualTo(300 * SECOND);
  }

  @Test
  void quiet_hours_are_not_saved_up() {
    pace.took(3 * SECOND, 36_000 * SECOND);

    assertThat(pace.pause(36_000 * SECOND)).isEqualTo(40 * SECOND);
  }

  @Test
  void without_a_limit_nothing_waits() {
    LookPace free = new LookPace(0, 0);

    free.took(3600 * SECOND, 0);

    assertThat(free.pause(0)).isZero();
  }
}
