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
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A source with many registrations, whose latest are kept without a lock. */
class EntryBufferTest {

  private static final int MANY = 10 * EntryBuffer.LENGTH + 7;

  private final List<Object> released = new ArrayList<>();
  private final EventApi api =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> released.add(l)).build();
  private final Sites sites = new Sites();
  private final Site site = site("open");
  private final Registry registry = new WeakRegistry(() -> 0, 0);
  private final Object source = new Object();

  private Site site(String method) {
    Frame frame = new Frame("com.acme.Chat", method, "Chat.java", 42);
    return sites.at(api, new CallStack(List.of(frame), frame, null));
  }

  private Registration register(Object listener) {
    return registry.register(site, source, listener, null, null, Context.NONE);
  }

  private boolean release(Object listener) {
    return registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
  }

  private List<Object> many() {
    List<Object> listeners = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      listeners.add(new Object());
      register(listeners.get(i));
    }
    return listeners;
  }

  @Test
  void every_one_of_many_is_found_whatever_the_order() {
    for (Object listener : many()) {
      assertThat(release(listener)).isTrue();
      assertThat(release(listener)).isFalse();
    }
    assertThat(registry.snapshot().total()).isEqualTo(new Counts(MANY, MANY, 0, 0, 0));
  }

  @Test
  void pairs_are_counted_at_any_moment() {
    for (int i = 1; i <= MANY; i++) {
      Object listener = new Object();
      register(listener);
      release(listener);
      assertThat(registry.snapshot().total()).isEqualTo(new Counts(i, i, 0, 0, 0));
    }
    assertThat(registry.liveBySite()).containsEntry(site, 0L);
  }

  @Test
  void sites_and_owners_are_told_apart() {
    Site other = site("reopen");
    Object listener = new Object();
    Owner ann = Owner.named("ann");
    for (int i = 0; i < MANY; i++) {
      Context context = i % 3 == 0 ? new Context(ann, "chat", Set.of()) : Context.NONE;
      registry.register(i % 2 == 0 ? site : other, source, listener, null, null, context);
    }
    long evens = (MANY + 1) / 2;

    assertThat(registry.liveBySite()).containsEntry(site, evens).containsEntry(other, MANY - evens);
    assertThat(registry.snapshot().byOwner().get("ann").live()).isEqualTo((MANY + 2) / 3);
  }

  @Test
  void keys_tell_registrations_apart() {
    Object listener = new Object();
    IntStream.range(0, MANY)
        .forEach(i -> registry.register(site, source, listener, null, "k" + i, Context.NONE));

    assertThat(registry.releaseListener(api, source, listener, "k3", EndReason.RELEASED)).isTrue();
    assertThat(registry.releaseListener(api, source, listener, "k3", EndReason.RELEASED)).isFalse();
    assertThat(registry.releaseKey(api, source, "k" + (MANY - 1), EndReason.RELEASED)).isOne();
  }

  @Test
  void a_cleanup_goes_from_the_newest_to_the_oldest() {
    List<Object> listeners = many();

    Cleanup done = registry.cleanUp(r -> true, Duration.ofSeconds(60));

    List<Object> backwards = new ArrayList<>(listeners);
    java.util.Collections.reverse(backwards);
    assertThat(done.released()).isEqualTo(MANY);
    assertThat(released).isEqualTo(backwards);
    assertThat(registry.snapshot().total().cleaned()).isEqualTo(MANY);
  }

  @Test
  void one_that_was_kept_in_hand_can_be_ended_once() {
    Registration first = register(new Object());
    many();

    assertThat(registry.end(first, EndReason.RELEASED)).isTrue();
    assertThat(registry.end(first, EndReason.COMPLETED)).isFalse();
    assertThat(first.end()).isEqualTo(EndReason.RELEASED);
    assertThat(registry.snapshot().total().live()).isEqualTo(MANY);
  }

  @Test
  void an_empty_source_can_be_swept_away_and_come_back() {
    Object listener = new Object();
    for (int i = 0; i < 3; i++) {
      register(listener);
      release(listener);
      registry.sweep();
    }
    assertThat(registry.snapshot().total()).isEqualTo(new Counts(3, 3, 0, 0, 0));
  }

  @Test
  void what_is_held_by_nobody_is_taken_out_though_it_cannot_be_found() {
    for (int i = 0; i < MANY; i++) {
      register(new Object());
    }
    for (int i = 0; i < 100 && registry.snapshot().total().live() > 0; i++) {
      System.gc();
      registry.sweep();
    }
    assertThat(registry.snapshot().total()).isEqualTo(new Counts(MANY, 0, 0, MANY, 0));
    registry.forEach(
        r -> {
          throw new AssertionError("is still there: " + r);
        });
  }
}
