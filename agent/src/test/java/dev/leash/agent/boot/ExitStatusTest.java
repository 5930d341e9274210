package dev.leash.agent.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitStatusTest {

  private final ExitStatus exit = new ExitStatus();

  @Test
  void who_asks_for_nothing_ends_well() {
    assertThat(exit.status()).isZero();
  }

  @Test
  void the_status_that_was_asked_for_is_the_status() {
    exit.asked(3);

    assertThat(exit.status()).isEqualTo(3);
  }

  @Test
  void what_is_no_number_asks_for_nothing() {
    exit.asked(3);
    exit.asked(null);
    exit.asked("4");

    assertThat(exit.status()).isEqualTo(3);
  }

  @Test
  void an_exception_that_ends_the_thread_of_premain_is_a_failure() {
    exit.ended(Thread.currentThread());

    assertThat(exit.status()).isEqualTo(1);
  }

  @Test
  void an_exception_that_ends_the_thread_called_main_is_a_failure() {
    exit.ended(new Thread("main"));

    assertThat(exit.status()).isEqualTo(1);
  }

  @Test
  void an_exception_that_ends_another_thread_is_none() {
    exit.ended(new Thread("worker"));

    assertThat(exit.status()).isZero();
  }
}
