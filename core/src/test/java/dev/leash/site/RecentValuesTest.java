package dev.leash.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentValuesTest {
  private final RecentValues<Integer, String> values = new RecentValues<>(100);

  @Test
  void what_was_put_is_there_while_there_are_few() {
    for (int i = 0; i <= 100; i++) {
      values.put(i, "v" + i);
    }

    for (int i = 0; i <= 100; i++) {
      assertThat(values.get(i)).isEqualTo("v" + i);
    }
  }

  @Test
  void of_a_million_no_more_are_kept_than_twice_as_many_as_were_asked_for() {
    for (int i = 0; i < 1_000_000; i++) {
      values.put(i, "v");
    }

    assertThat(values.size()).isBetween(100, 202);
  }

  @Test
  void what_is_asked_for_now_and_then_stays() {
    values.put(-1, "asked for");
    for (int i = 0; i < 10_000; i++) {
      values.put(i, "v");
      assertThat(values.get(-1)).isEqualTo("asked for");
    }
  }
}
