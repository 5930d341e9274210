package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.owner.Context;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.SiteEvidence.Expired;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** The columns of registrations: their numbers, times and sums. */
class EntryChunkTest {

  private static final int MANY = 3 * EntryChunk.MOST + 7;

  private final EventApi api = EventApi.named("api", Kind.SIGNAL).build();
  private final Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
  private final Site site = new Sites().at(api, new CallStack(List.of(frame), frame, null));
  private final AtomicLong clock = new AtomicLong();
  private final WeakRegistry registry = new WeakRegistry(clock::get, 20);
  private final Object source = new Object();
  private final List<Object> kept = new ArrayList<>();

  private Registration register() {
    kept.add(new Object());
    return registry.register(site, source, kept.get(kept.size() - 1), null, null, Context.NONE);
  }

  private boolean release(Object listener) {
    return registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
  }

  private List<Long> ids() {
    List<Long> ids = new ArrayList<>();
    registry.forEach(r -> ids.add(r.id()));
    return ids;
  }

  private Expired aged(long timeout) {
    SnapshotRequest request = SnapshotRequest.NONE.timeout(timeout);
    return registry.snapshot(request).sites().get(0).evidence().expired();
  }

  @Test
  void numbers_are_unique_and_count_up_in_the_order_of_registering() {
    List<Registration> all = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      all.add(register());
    }
    List<Long> ids = all.stream().map(Registration::id).toList();

    assertThat(ids).isSorted().doesNotHaveDuplicates();
    assertThat(ids()).containsExactlyElementsOf(ids);
  }

  @Test
  void whoever_asks_for_the_latest_number_draws_a_border() {
    List<Registration> before = new ArrayList<>();
    List<Registration> after = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      before.add(register());
    }
    long border = registry.lastId();
    for (int i = 0; i < 100; i++) {
      after.add(register());
    }

    assertThat(before).allMatch(r -> r.id() <= border);
    assertThat(after).allMatch(r -> r.id() > border);
  }

  @Test
  void what_is_left_after_many_ended_is_found_with_its_number() {
    for (int i = 0; i < MANY; i++) {
      register();
    }
    List<Long> ids = ids();
    for (int i = 0; i < MANY; i++) {
      if (i % 100 != 0) {
        assertThat(release(kept.get(i))).isTrue();
      }
    }
    for (int i = 0; i < MANY; i += 100) {
      assertThat(ids()).contains(ids.get(i));
    }
    assertThat(ids()).hasSize((MANY + 99) / 100);
  }

  @Test
  void those_that_are_older_than_the_timeout_are_counted() {
    for (int i = 0; i < MANY; i++) {
      clock.set(i * 2_000L);
      register();
    }
    long now = clock.get();

    assertThat(aged(now + 1).live()).isZero();
    assertThat(aged(now - 1).live()).isOne();
    assertThat(aged(now - 2 * 2_000 - 1).live()).isEqualTo(3);
    assertThat(aged(1).live()).isEqualTo(MANY - 1);
    assertThat(aged(1).oldest()).isEqualTo(now);
  }

  @Test
  void those_that_ended_are_not_among_the_expired() {
    for (int i = 0; i < 100; i++) {
      clock.set(i * 2_000L);
      register();
    }
    for (int i = 0; i < 100; i++) {
      if (i % 3 != 1) {
        release(kept.get(i));
      }
    }

    assertThat(aged(clock.get() - 10 * 2_000 - 1).live()).isEqualTo(4);
    assertThat(aged(1).live()).isEqualTo(33);
    assertThat(aged(1).oldest()).isEqualTo(98 * 2_000);
  }

  @Test
  void the_time_of_a_registration_is_true_to_the_second() {
    for (int i = 0; i < 500; i++) {
      clock.set(i * 300L);
      Registration registration = register();
      assertThat(registration.registeredAt())
          .isBetween(i * 300L - EntryBuffer.MILLIS + 1, i * 300L);
    }
  }

  @Test
  void copies_are_counted_wherever_they_are() {
    for (int i = 0; i < 100; i++) {
      register();
    }
    for (int i = 0; i < 100; i += 10) {
      registry.register(site, source, kept.get(i), null, null, Context.NONE);
    }
    assertThat(registry.snapshot().sites().get(0).listeners().extraCopies()).isEqualTo(10);

    for (int i = 0; i < 100; i += 10) {
      release(kept.get(i));
    }
    assertThat(registry.snapshot().sites().get(0).listeners().extraCopies()).isZero();
  }

  @Test
  void two_copies_among_few_are_counted() {
    register();
    registry.register(site, source, kept.get(0), null, null, Context.NONE);

    assertThat(registry.snapshot().sites().get(0).listeners().extraCopies()).isOne();
  }

  @Test
  void what_ended_on_another_thread_may_have_been_tidied_away_before_it_is_taken_out() {
    EntryChunk chunk = new EntryChunk(new SiteTally(site), null, Context.NONE, 0, 0);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      entries.add(new Entry(source, chunk.settled));
      chunk.makeRoom();
      chunk.add(entries.get(i), i, 0);
    }
    entries.forEach(entry -> entry.end(EndReason.RELEASED));

    int left = entries.size();
    for (Entry entry : entries) {
      assertThat(chunk.lost(entry)).isEqualTo(--left);
    }
  }
}
