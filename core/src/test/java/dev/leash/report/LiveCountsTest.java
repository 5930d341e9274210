package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LiveCountsTest {

  @Test
  void the_highest_counts_are_kept_the_highest_first() {
    LiveCounts<String> counts = LiveCounts.highest(Map.of("a", 1L, "b", 9L, "c", 5L), 2);
    assertThat(counts.keys()).containsExactly("b", "c");
    assertThat(counts.of("b")).isEqualTo(9);
  }

  @Test
  void what_was_not_kept_counts_as_nothing() {
    assertThat(LiveCounts.highest(Map.of("a", 1L, "b", 9L), 1).of("a")).isZero();
  }

  @Test
  void what_has_no_live_registration_takes_no_place() {
    assertThat(LiveCounts.highest(Map.of("a", 0L), 5).keys()).isEmpty();
  }

  @Test
  void the_keys_of_several_counts_are_those_of_any() {
    LiveCounts<String> first = LiveCounts.highest(Map.of("a", 1L), 5);
    LiveCounts<String> second = LiveCounts.highest(Map.of("b", 1L), 5);
    assertThat(LiveCounts.keysOf(List.of(first, second, first))).containsExactly("a", "b");
  }
}
