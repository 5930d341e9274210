package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.control.SiteView;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchDetailsTest {

  private final SiteView open = Beans.site("open", 60, 10);

  @Test
  void a_leak_says_why_and_what_to_do() {
    WatchRow row = new WatchRow(open, Beans.leak(open), null, null);

    assertThat(WatchDetails.of(row, 100))
        .containsSubsequence(
            "LEAK      ACCUMULATING HIGH, 50 live",
            "id        0123456789ab",
            "evidence  30 registered, 0 released",
            "fix       call EventBus.unregister(listener)",
            "counts    50 live of 60 registered; 10 released, 0 completed, 0 collected, 0 cleaned",
            "event API guava-eventbus",
            "added     com.acme.Chat.open(Chat.java:42)");
  }

  @Test
  void what_is_not_accused_says_so() {
    assertThat(WatchDetails.of(new WatchRow(open, null, null, null), 80).get(0))
        .isEqualTo("          not accused of anything");
  }

  @Test
  void long_texts_go_on_in_the_next_line_and_nothing_is_lost() {
    List<String> lines = WatchDetails.of(new WatchRow(open, Beans.leak(open), null, null), 30);

    assertThat(lines).allMatch(line -> line.length() <= 30);
    assertThat(lines)
        .containsSequence(
            "fix       call", "          EventBus.unregister(", "          listener)");
  }
}
