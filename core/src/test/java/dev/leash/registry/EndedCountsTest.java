package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedCountsTest {
  private final EndedCounts counts = new EndedCounts();
  private final Site first = site("open");
  private final Site second = site("close");

  @Test
  void what_the_application_took_back_is_counted_by_site() {
    counts.count(first, EndReason.RELEASED, 3);
    counts.count(second, EndReason.COMPLETED, 2);
    counts.count(first, EndReason.COLLECTED, 1);

    assertThat(counts.of(first)).isEqualTo(4);
    assertThat(counts.of(second)).isEqualTo(2);
  }

  @Test
  void what_leash_released_is_not_counted_for_the_application() {
    counts.count(first, EndReason.RELEASED, 3);
    counts.count(first, EndReason.CLEANED, 40);

    assertThat(counts.of(first)).isEqualTo(3);
  }

  @Test
  void what_leash_released_is_among_the_many() {
    counts.count(first, EndReason.CLEANED, 30);
    assertThat(counts.areMany()).isFalse();

    counts.count(second, EndReason.RELEASED, 2);

    assertThat(counts.areMany()).isTrue();
  }

  @Test
  void two_are_several_whatever_ended_them() {
    counts.count(first, EndReason.CLEANED, 1);
    assertThat(counts.areSeveral()).isFalse();

    counts.count(first, EndReason.RELEASED, 1);

    assertThat(counts.areSeveral()).isTrue();
  }

  @Test
  void a_count_of_what_leash_released_stops_at_the_highest_number() {
    counts.count(first, EndReason.CLEANED, Integer.MAX_VALUE);
    counts.count(first, EndReason.CLEANED, 1);

    assertThat(counts.areMany()).isTrue();
  }

  private static Site site(String method) {
    EventApi api = EventApi.named("api", Kind.SIGNAL).build();
    Frame frame = new Frame("com.acme.Chat", method, "Chat.java", 42);
    return new Sites().at(api, new CallStack(List.of(frame), frame, null));
  }
}
