package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteMemoTest {
  private static final EventApi API = EventApi.named("acme", Kind.SIGNAL).build();

  private final Sites sites = new Sites();
  private final Site usual = site("usual");
  private final Site other = site("other");
  private final SiteMemo memory = new SiteMemo();

  private Site site(String method) {
    Frame frame = new Frame("com.acme.Chat", method, "Chat.java", 1);
    return sites.at(API, new CallStack(List.of(frame), frame, null));
  }

  /** As callers do: where it is not believed, there is a walk. */
  private int walks(int calls, Site found) {
    int walks = 0;
    for (int i = 0; i < calls; i++) {
      if (!memory.believed()) {
        memory.found(found);
        walks++;
      }
    }
    return walks;
  }

  @Test
  void it_is_believed_after_several_walks_that_agreed() {
    assertThat(walks(16, usual)).isEqualTo(16);
    assertThat(memory.believed()).isTrue();
    assertThat(memory.site()).isSameAs(usual);
  }

  @Test
  void checks_get_rarer_the_longer_it_agrees_but_never_end() {
    walks(16, usual);

    assertThat(walks(1_000, usual)).isEqualTo(1);
    assertThat(walks(100_000, usual)).isBetween(8, 12);
    assertThat(walks(1_000_000, usual)).isBetween(60, 63);
  }

  @Test
  void where_sites_are_to_be_exact_each_call_is_walked_to() {
    walks(16, usual);
    assertThat(memory.believed()).isTrue();

    sites.beExact();

    assertThat(walks(1_000, usual)).isEqualTo(1_000);
  }

  @Test
  void of_many_walks_one_is_told_that_the_next_ones_are_worth_avoiding() {
    List<Integer> told = new ArrayList<>();
    for (int walk = 1; walk <= 10_000; walk++) {
      if (memory.becameHot()) {
        told.add(walk);
      }
    }

    assertThat(told).containsExactly(4096);
  }

  @Test
  void a_check_that_disagrees_ends_belief_for_good() {
    walks(2_000_000, usual);

    walks(20_000, other);

    assertThat(walks(1_000, usual)).isEqualTo(1_000);
  }
}
