package dev.leash.detect;

import static dev.leash.detect.SiteStates.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.site.Site;
import org.junit.jupiter.api.Test;

class LeakIdsTest {
  private final SiteStates states = new SiteStates();

  private String id(String type, String method, int line) {
    return LeakIds.of(states.site(frame(type, method, line)));
  }

  @Test
  void an_id_is_twelve_hexadecimal_digits() {
    assertThat(id("com.acme.Chat", "open", 42)).matches("[0-9a-f]{12}");
  }

  @Test
  void an_id_survives_edits_above_the_line() {
    assertThat(id("com.acme.Chat", "open", 42)).isEqualTo(id("com.acme.Chat", "open", 57));
  }

  @Test
  void another_method_has_another_id() {
    assertThat(id("com.acme.Chat", "open", 42)).isNotEqualTo(id("com.acme.Chat", "join", 42));
  }

  @Test
  void names_made_at_run_time_do_not_count() {
    assertThat(id("com.acme.Chat$$Lambda$14/0x0001", "run", 1))
        .isEqualTo(id("com.acme.Chat$$Lambda/0x0f02", "run", 1));
    assertThat(id("com.acme.Chat$$SpringCGLIB$$0", "open", 1))
        .isEqualTo(id("com.acme.Chat$$SpringCGLIB$$1", "open", 1));
  }

  @Test
  void sites_that_would_share_an_id_are_numbered() {
    LeakIds ids = new LeakIds();
    Site first = states.site(frame("com.acme.Chat", "open", 42));
    Site second = states.site(frame("com.acme.Chat", "open", 57));

    String id = ids.next(first);
    assertThat(ids.next(second)).isEqualTo(id + "-2");
  }
}
