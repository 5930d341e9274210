package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EarlyEndsTest {
  private final EarlyEnds ends = new EarlyEnds();

  @Test
  void an_end_is_remembered_and_taken_once() {
    Object handle = new Object();
    ends.add(handle);

    assertThat(ends.take(handle)).isTrue();
    assertThat(ends.take(handle)).isFalse();
    assertThat(ends.take(new Object())).isFalse();
  }

  @Test
  void only_the_last_few_are_remembered() {
    Object first = new Object();
    ends.add(first);
    for (int i = 0; i < 1000; i++) {
      ends.add(new Object());
    }

    assertThat(ends.take(first)).isFalse();
  }
}
