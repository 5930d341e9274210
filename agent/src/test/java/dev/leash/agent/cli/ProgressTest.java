package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void what_the_work_returns_is_handed_on() throws Exception {
    assertThat(Progress.during("counting", () -> 42)).isEqualTo(42);
  }

  @Test
  void what_the_work_throws_is_thrown() {
    CommandFailure failure = new CommandFailure(CommandFailure.USAGE, "no such process");

    assertThatThrownBy(
            () ->
                Progress.during(
                    "looking",
                    () -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @Test
  void the_work_is_done_by_the_thread_that_asks() throws Exception {
    assertThat(Progress.during("working", Thread::currentThread)).isSameAs(Thread.currentThread());
  }
}
