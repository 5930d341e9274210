package dev.leash.agent.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registration;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeakingRegistrationsTest {

  private final WeakRegistry registry = new WeakRegistry(() -> 0L);
  private final Sites sites = new Sites();
  private final EventApi api = EventApi.named("bus", Kind.SIGNAL).fix("remove").build();
  private final List<Object> kept = new ArrayList<>();

  private Site register(int line, int times) {
    Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", line);
    Site site = sites.at(api, new CallStack(List.of(frame), frame, null));
    for (int i = 0; i < times; i++) {
      Object listener = new Object();
      kept.add(listener);
      registry.register(site, kept, listener, null, null, Context.NONE);
    }
    return site;
  }

  private Leak leak(Site site, Verdict verdict, long live) {
    SiteState state =
        registry.snapshot().sites().stream()
            .filter(each -> each.site() == site)
            .findFirst()
            .orElseThrow();
    return new Leak("id", verdict, Confidence.HIGH, state, live, List.of("seen"));
  }

  private List<Site> accused(Leak... leaks) {
    var test =
        new LeakingRegistrations(registry, Lifetimes.UNKNOWN, name -> false).of(List.of(leaks));
    List<Registration> accused = new ArrayList<>();
    registry.forEach(
        registration -> {
          if (test.test(registration)) {
            accused.add(registration);
          }
        });
    return accused.stream().map(Registration::site).toList();
  }

  @Test
  void all_of_a_line_that_only_adds_are_meant_and_none_of_another() {
    Site leaking = register(1, 3);
    register(2, 4);

    assertThat(accused(leak(leaking, Verdict.ACCUMULATING, 3))).containsOnly(leaking).hasSize(3);
  }

  @Test
  void none_are_meant_where_some_of_a_line_are_accused_and_nothing_tells_them_apart() {
    Site mixed = register(1, 3);

    assertThat(accused(leak(mixed, Verdict.ACCUMULATING, 2))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Verdict.class,
      names = {"DUPLICATE", "RELEASED_BUT_RETAINED", "EXPIRED", "OVER_LIMIT", "OWNER_ENDED"})
  void what_may_be_wanted_in_part_is_left_alone(Verdict verdict) {
    Site site = register(1, 3);

    assertThat(accused(leak(site, verdict, 3))).isEmpty();
  }
}
