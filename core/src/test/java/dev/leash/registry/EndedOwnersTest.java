package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Component;
import dev.leash.owner.Context;
import dev.leash.owner.Lifetime;
import dev.leash.owner.Lifetimes;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteEvidence.Left;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of owners that ended: what they left, who lives on, and what happened since. */
class EndedOwnersTest {

  private static final String PANEL = "com.acme.Panel";

  /** Each listener is a component of its own. */
  private final class Panels implements Lifetimes {
    private final Map<Object, Lifetime> ended = new IdentityHashMap<>();

    @Override
    public Component componentOf(Object listener, Site site, Object source) {
      return new Component(
          System.identityHashCode(listener), ended.getOrDefault(listener, Lifetime.open(PANEL)));
    }

    @Override
    public String componentAt(Site site) {
      return PANEL;
    }

    @Override
    public Component closedLoaderOf(Object listener) {
      return null;
    }

    @Override
    public long endedLike(String className) {
      return ended.size();
    }
  }

  private final EventApi api = EventApi.named("api", Kind.SIGNAL).build();
  private final Sites sites = new Sites();
  private final Site first = site("first", 1);
  private final Site second = site("second", 2);
  private final WeakRegistry registry = new WeakRegistry();
  private final Panels panels = new Panels();
  private final Object source = new Object();
  private final List<Object> kept = new ArrayList<>();

  private Site site(String method, int line) {
    Frame frame = new Frame(PANEL, method, "Panel.java", line);
    return sites.at(api, new CallStack(List.of(frame), frame, null));
  }

  private Object register(Site site) {
    Object listener = new Object();
    kept.add(listener);
    registry.register(site, source, listener, null, null, Context.NONE);
    return listener;
  }

  private void end(Object listener, boolean presumed) {
    panels.ended.put(
        listener,
        new Lifetime(PANEL, "Panel.close()", registry.lastId(), System.nanoTime(), presumed));
  }

  private SiteEvidence evidence(Site site) {
    SnapshotRequest none = SnapshotRequest.NONE;
    return registry.snapshot(none.lifetimes(panels)).sites().stream()
        .filter(state -> state.site() == site)
        .findFirst()
        .orElseThrow()
        .evidence();
  }

  @Test
  void who_lives_on_at_the_same_site_is_counted_beside_who_ended() {
    end(register(first), false);
    end(register(first), false);
    register(first);
    register(second);

    assertThat(evidence(first).components().all()).isEqualTo(new Left(2, 2));
    assertThat(evidence(first).components().living()).isEqualTo(new Left(1, 1));
  }

  @Test
  void registrations_after_an_end_are_told_by_where_they_were_made() {
    end(register(first), false);

    assertThat(evidence(first).components().ends().after())
        .extracting("wentOn", "othersWentOn")
        .containsExactly(false, false);

    register(second);
    assertThat(evidence(first).components().ends().after())
        .extracting("wentOn", "othersWentOn")
        .containsExactly(false, true);

    register(first);
    assertThat(evidence(first).components().ends().after())
        .extracting("wentOn", "othersWentOn")
        .containsExactly(true, true);
  }

  @Test
  void what_went_on_counts_even_if_it_was_taken_back() {
    end(register(first), false);
    Object other = register(second);
    registry.releaseListener(api, source, other, null, EndReason.RELEASED);

    assertThat(evidence(first).components().ends().after().othersWentOn()).isTrue();
  }

  @Test
  void a_likely_end_counts_if_another_one_of_its_class_lives_on() {
    end(register(first), true);
    assertThat(evidence(first).components().all()).isEqualTo(Left.NOTHING);

    register(first);
    assertThat(evidence(first).components().all()).isEqualTo(new Left(1, 1));
    assertThat(evidence(first).components().ends().presumed()).isEqualTo(1);
  }

  @Test
  void the_lines_that_release_are_told_for_the_site_and_for_its_owners() {
    Frame close = new Frame(PANEL, "close", "Panel.java", 9);
    registry.releaseLocator((site, listener) -> close);
    Object listener = register(first);
    register(second);
    registry.releaseListener(api, source, listener, null, EndReason.RELEASED);

    assertThat(evidence(first).releases()).isEqualTo(new Releases(List.of(close), List.of()));
    assertThat(evidence(second).releases()).isEqualTo(new Releases(List.of(), List.of(close)));
  }

  @Test
  void only_the_first_few_releases_are_looked_at() {
    List<Site> asked = new ArrayList<>();
    registry.releaseLocator(
        (site, listener) -> {
          asked.add(site);
          return new Frame(PANEL, "close", "Panel.java", asked.size());
        });
    for (int i = 0; i < 100; i++) {
      Object listener = register(first);
      registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
    }

    assertThat(asked).hasSize(ReleasingFrames.LOOKS);
    assertThat(evidence(first).releases().here()).hasSize(ReleasingFrames.LOOKS);
  }

  @Test
  void what_completed_was_released_by_nobody() {
    registry.releaseLocator((site, listener) -> new Frame(PANEL, "close", null, 1));
    Object listener = register(first);
    registry.releaseListener(api, source, listener, null, EndReason.COMPLETED);

    assertThat(evidence(first).releases()).isEqualTo(Releases.NONE);
  }
}
