package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot.OwnerState;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an owner has is found without looking at what others have. */
class ChunksByOwnerTest {

  private static final CleanupOptions OPTIONS =
      new CleanupOptions(Duration.ofSeconds(60), Duration.ofSeconds(60), false);

  private final List<Object> released = new ArrayList<>();
  private final EventApi api =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> released.add(l)).build();
  private final Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private final Site site = new Sites().at(api, new CallStack(List.of(frame), frame, null));
  private final WeakRegistry registry = new WeakRegistry(() -> 0, 3);
  private final Owner ann = Owner.named("ann");
  private final Owner bob = Owner.named("bob");
  private final List<Object> sources = new ArrayList<>();

  private Object register(Owner owner, Object source) {
    Object listener = new Object();
    sources.add(source);
    Context context = new Context(owner, null, Set.of());
    registry.register(site, source, listener, null, null, context);
    return listener;
  }

  @Test
  void an_owner_without_registrations_has_none_to_release() {
    assertThat(registry.owners(o -> true)).isEmpty();
    assertThat(registry.cleanUp(List.of(ann), OPTIONS)).isEqualTo(Cleanup.NOTHING);
  }

  @Test
  void a_site_tells_what_ended_an_owner() {
    register(ann, new Object());
    ann.end("Panel.dispose()");

    assertThat(registry.snapshot().sites().get(0).context().owners())
        .containsExactly(new OwnerState("ann", 1, true, "Panel.dispose()"));
  }

  @Test
  void the_live_registrations_are_summed_by_the_sort_of_their_owners() {
    Object first = new Object();
    Object second = new Object();
    register(Owner.inferred(first, "4711", "HTTP session"), new Object());
    register(Owner.inferred(second, "4712", "HTTP session"), new Object());
    register(ann, new Object());
    register(bob, new Object());
    registry.cleanUp(List.of(bob), OPTIONS);

    assertThat(registry.liveByOwnerSort())
        .containsOnly(Map.entry("HTTP session", 2L), Map.entry("named owner", 1L));
    Reference.reachabilityFence(first);
    Reference.reachabilityFence(second);
  }

  @Test
  void those_of_an_owner_are_released_the_newest_first_and_no_others() {
    List<Object> mine = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      Object source = new Object();
      mine.add(0, register(ann, source));
      register(bob, source);
    }

    assertThat(registry.cleanUp(List.of(ann), OPTIONS).released()).isEqualTo(10);
    assertThat(released).isEqualTo(mine);
    assertThat(registry.owners(o -> true)).containsExactly(bob);
  }

  @Test
  void the_latest_of_a_busy_source_are_found_as_well() {
    Object source = new Object();
    for (int i = 0; i < 2 * EntryBuffer.LENGTH; i++) {
      register(bob, source);
    }
    Object last = register(ann, source);

    List<Object> seen = new ArrayList<>();
    registry.forEach(List.of(ann), r -> seen.add(r.listener()));

    assertThat(seen).containsExactly(last);
  }

  @Test
  void an_owner_whose_last_registration_ended_is_forgotten() {
    Object source = new Object();
    Object first = register(ann, source);
    Object second = register(ann, source);

    registry.releaseListener(api, source, first, null, EndReason.RELEASED);
    assertThat(registry.owners(o -> true)).containsExactly(ann);
    registry.releaseListener(api, source, second, null, EndReason.RELEASED);
    assertThat(registry.owners(o -> true)).isEmpty();
  }

  @Test
  void what_changes_hands_is_found_at_the_new_owner() {
    Object source = new Object();
    Object listener = register(ann, source);
    Context bobs = new Context(bob, null, Set.of());
    registry.track(site, source, listener, null, bobs, new RegistrationDetails(null, null, 0));

    assertThat(registry.owners(o -> true)).containsExactly(bob);
    assertThat(registry.snapshot().byOwner().get("ann").registered()).isZero();
    assertThat(registry.snapshot().byOwner().get("bob").live()).isOne();
  }
}
