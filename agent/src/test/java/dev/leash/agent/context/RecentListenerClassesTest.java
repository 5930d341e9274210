package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentListenerClassesTest {

  private static final EventApi API = EventApi.named("test-api", Kind.SIGNAL).build();

  private final Sites sites = new Sites();
  private final RecentListenerClasses recent = new RecentListenerClasses();

  private Site site(int line) {
    Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", line);
    return sites.at(API, new CallStack(List.of(frame), frame, null));
  }

  @Test
  void what_was_added_is_known_at_its_site_only() {
    recent.add(site(1), String.class);

    assertThat(recent.has(site(1), String.class)).isTrue();
    assertThat(recent.has(site(2), String.class)).isFalse();
  }

  @Test
  void of_a_site_one_class_is_remembered_the_first() {
    recent.add(site(1), String.class);
    recent.add(site(1), Integer.class);

    assertThat(recent.has(site(1), String.class)).isTrue();
    assertThat(recent.has(site(1), Integer.class)).isFalse();
  }

  @Test
  void a_site_may_lose_its_place_to_another_but_is_never_taken_for_it() {
    Site first = site(0);
    recent.add(first, String.class);
    for (int line = 1; line <= 1000; line++) {
      recent.add(site(line), Integer.class);
    }

    assertThat(recent.has(first, Integer.class)).isFalse();
    assertThat(recent.has(first, String.class)).isFalse();
    assertThat(recent.has(site(1000), Integer.class)).isTrue();
  }
}
