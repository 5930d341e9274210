package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchColumnsTest {

  private static final WatchRow ROW = new WatchRow(Beans.site("open", 60, 10), null, 3L, 1.5);

  @Test
  void a_wide_screen_has_all_columns_and_names_with_packages() {
    WatchColumns columns = new WatchColumns(120);

    assertThat(columns.header()).contains("REGISTERED ");
    assertThat(columns.row(ROW).strip().split(" +"))
        .containsExactly(
            "50", "+3", "1.5", "60", "guava-eventbus", "com.acme.Chat.open(Chat.java:42)");
  }

  @Test
  void a_narrow_screen_leaves_out_what_is_least_important() {
    assertThat(new WatchColumns(80).row(ROW).strip().split(" +"))
        .containsExactly("50", "+3", "1.5", "guava-eventbus", "Chat.open(Chat.java:42)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 20, 60, 79, 119, 121})
  void no_line_is_wider_than_the_screen(int width) {
    WatchColumns columns = new WatchColumns(width);

    assertThat(columns.header().length()).isLessThanOrEqualTo(width);
    assertThat(columns.row(ROW).length()).isLessThanOrEqualTo(width);
  }

  @Test
  void what_does_not_fit_ends_with_three_dots() {
    assertThat(new WatchColumns(60).row(ROW)).hasSize(60).endsWith("...");
  }
}
