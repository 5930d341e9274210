package dev.leash.track;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Detectors;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.Owners;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.WeakRegistry;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LocalTrackerTest {

  private final WeakRegistry registry = new WeakRegistry();
  private final LocalTracker tracker = new LocalTracker(registry, Settings.DEFAULT);
  private final List<Object> kept = new ArrayList<>();

  private static Site site(Sites sites) {
    Frame open = new Frame("com.acme.Chat", "open", "Chat.java", 42);
    EventApi api = EventApi.named("test-api", Kind.SIGNAL).fix("Source.remove(listener)").build();
    return sites.at(api, new CallStack(List.of(open), open, null));
  }

  /** Ann listens to so many sources, once to each. */
  private void annListensTo(int sources) {
    Site site = site(new Sites());
    Context ann = new Context(Owner.named("ann"), null, Set.of());
    for (int i = 0; i < sources; i++) {
      Object source = new Object();
      Object listener = new Object();
      kept.add(source);
      kept.add(listener);
      registry.register(site, source, listener, null, null, ann);
    }
  }

  @Test
  void what_is_for_reading_only_keeps_its_settings_and_what_was_not_tracked_by_a_call() {
    annListensTo(3);
    tracker.readOnly();

    tracker.configure(Settings.DEFAULT.maxPerOwner(1));

    assertThat(tracker.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(tracker.cleanUp(Selection.ALL, false)).isEqualTo(Cleanup.NOTHING);
    assertThat(tracker.cleanUp(Selection.owner("ann"), false)).isEqualTo(Cleanup.NOTHING);
    assertThat(registry.snapshot().total().live()).isEqualTo(3);
  }

  private List<Leak> judged() {
    return new Detectors(name -> false)
        .judge(
            registry.snapshot(
                SnapshotRequest.NONE.limits(
                    tracker.settings().maxPerOwner(), tracker.settings().maxPerService())),
            true)
        .leaks();
  }

  @Test
  void an_owner_that_is_inferred_makes_the_sites_of_its_own_tracker_exact_and_no_others() {
    Sites own = new Sites();
    Site ownSite = site(own);
    Site othersSite = site(new Sites());
    LocalTracker inferring =
        new LocalTracker(
            registry,
            own,
            new Owners(),
            ThreadContext.CURRENT,
            Settings.DEFAULT,
            className -> false);
    assertThat(ownSite.exact()).isFalse();
    inferring.inferred(new Object(), "checkout", "test");
    assertThat(ownSite.exact()).isTrue();
    assertThat(othersSite.exact()).isFalse();
  }

  @Test
  void a_limit_that_is_lowered_while_the_program_runs_is_judged_by() {
    annListensTo(20);
    assertThat(judged()).isEmpty();
    tracker.configure(tracker.settings().maxPerOwner(15));
    assertThat(judged())
        .singleElement()
        .satisfies(leak -> assertThat(leak.verdict()).isEqualTo(Verdict.OVER_LIMIT));
  }

  @Test
  void a_limit_that_is_raised_while_the_program_runs_accuses_nobody() {
    tracker.configure(tracker.settings().maxPerOwner(15));
    annListensTo(20);
    tracker.configure(tracker.settings().maxPerOwner(20));
    assertThat(judged()).isEmpty();
  }
}
