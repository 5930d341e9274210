package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class WeakRegistryTest {
  private final Registry registry = new WeakRegistry();
  private final EventApi api = EventApi.named("test", Kind.SIGNAL).build();
  private final Object source = new Object();
  private final Object listener = new Object();

  private static Site site(EventApi api) {
    Frame frame = new Frame("com.acme.Chat", "open", "Chat.java", 42);
    return new Sites().at(api, new CallStack(List.of(frame), frame, null));
  }

  private Registration register(EventApi api, Object listener, Object handle, Object key) {
    return registry.register(site(api), source, listener, handle, key, Context.NONE);
  }

  private Counts counts() {
    return registry.snapshot().total();
  }

  /** A short text of all ends: registered, released, completed, collected, cleaned, live. */
  private String totals() {
    Counts c = counts();
    return "%d %d %d %d %d %d"
        .formatted(
            c.registered(), c.released(), c.completed(), c.collected(), c.cleaned(), c.live());
  }

  @Test
  void a_registration_is_live_until_its_listener_is_released() {
    register(api, listener, null, null);
    assertThat(totals()).isEqualTo("1 0 0 0 0 1");

    assertThat(registry.releaseListener(api, source, listener, null, EndReason.RELEASED)).isTrue();
    assertThat(totals()).isEqualTo("1 1 0 0 0 0");
    assertThat(registry.releaseListener(api, source, listener, null, EndReason.RELEASED)).isFalse();
  }

  @Test
  void what_was_not_registered_there_is_not_released() {
    register(api, listener, null, null);
    EventApi other = EventApi.named("other", Kind.SIGNAL).build();

    assertThat(registry.releaseListener(api, new Object(), listener, null, EndReason.RELEASED))
        .isFalse();
    assertThat(registry.releaseListener(api, source, new Object(), null, EndReason.RELEASED))
        .isFalse();
    assertThat(registry.releaseListener(other, source, listener, null, EndReason.RELEASED))
        .isFalse();
    assertThat(registry.releaseListener(api, source, listener, "key", EndReason.RELEASED))
        .isFalse();
    assertThat(totals()).isEqualTo("1 0 0 0 0 1");
  }

  @Test
  void each_copy_is_one_and_one_release_takes_one_back() {
    register(api, listener, null, null);
    register(api, listener, null, null);

    registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
    assertThat(totals()).isEqualTo("2 1 0 0 0 1");
  }

  @Test
  void a_set_keeps_one_copy() {
    EventApi set = EventApi.named("set", Kind.SIGNAL).copies(Copies.ONE).build();
    Registration first = register(set, listener, null, null);

    assertThat(register(set, listener, null, null)).isSameAs(first);
    assertThat(totals()).isEqualTo("1 0 0 0 0 1");
  }

  @Test
  void a_slot_releases_what_is_replaced() {
    EventApi slot = EventApi.named("slot", Kind.SIGNAL).copies(Copies.REPLACED).build();
    Registration first = register(slot, listener, null, "name");
    register(slot, new Object(), null, "name");

    assertThat(first.end()).isEqualTo(EndReason.RELEASED);
    assertThat(totals()).isEqualTo("2 1 0 0 0 1");
  }

  @Test
  void a_handle_ends_its_registration_and_makes_no_second_one() {
    Object handle = new Object();
    Registration first = register(api, listener, handle, null);

    assertThat(register(api, listener, handle, null)).isSameAs(first);
    assertThat(registry.releaseHandle(null, handle, EndReason.COMPLETED)).isTrue();
    assertThat(registry.releaseHandle(null, handle, EndReason.RELEASED)).isFalse();
    assertThat(totals()).isEqualTo("1 0 1 0 0 0");
  }

  @Test
  void an_id_is_compared_by_value() {
    register(api, null, null, 1_000_000L);

    assertThat(registry.releaseKey(api, source, Long.valueOf("1000000"), EndReason.RELEASED))
        .isOne();
  }

  @Test
  void an_equal_listener_is_taken_where_the_library_does_so() {
    EventApi byEquals = EventApi.named("equals", Kind.SIGNAL).equalsBased(true).build();
    String one = new String("listener");
    String same = new String("listener");
    register(byEquals, one, null, null);
    register(api, one, null, null);

    assertThat(registry.releaseListener(api, source, same, null, EndReason.RELEASED)).isFalse();
    assertThat(registry.releaseListener(byEquals, source, same, null, EndReason.RELEASED)).isTrue();
  }

  @Test
  void all_copies_of_a_listener_with_one_key_can_be_ended() {
    register(api, listener, null, "a");
    register(api, listener, null, "a");
    register(api, listener, null, "b");

    assertThat(registry.releaseCopies(api, source, listener, "a", EndReason.RELEASED)).isEqualTo(2);
    assertThat(totals()).isEqualTo("3 2 0 0 0 1");
  }

  @Test
  void all_copies_all_of_a_key_and_all_of_a_source_can_be_ended() {
    register(api, listener, null, "a");
    register(api, listener, null, "b");
    register(api, new Object(), null, "b");
    Object last = new Object();
    register(api, last, null, "c");

    assertThat(registry.releaseKey(api, source, "b", EndReason.RELEASED)).isEqualTo(2);
    assertThat(registry.releaseCopies(api, source, listener, null, EndReason.RELEASED)).isOne();
    assertThat(registry.releaseSource(api, source, EndReason.COMPLETED)).isOne();
    assertThat(totals()).isEqualTo("4 3 1 0 0 0");
  }

  @Test
  void those_whose_listeners_are_missing_can_be_ended() {
    Object left = new Object();
    register(api, listener, null, null);
    register(api, left, null, null);
    register(EventApi.named("other", Kind.SIGNAL).build(), new Object(), null, null);

    assertThat(registry.releaseMissing(api, source, it -> it == left, EndReason.RELEASED)).isOne();
    assertThat(registry.releaseListener(api, source, left, null, EndReason.RELEASED)).isTrue();
    assertThat(totals()).isEqualTo("3 2 0 0 0 1");
  }

  @Test
  void what_is_not_in_a_collection_any_more_that_is_its_source_was_taken_out() {
    EventApi discovered = EventApi.named("list", Kind.SIGNAL).discovered(true).build();
    List<Object> one = new ArrayList<>(List.of(listener));
    List<Object> more = new ArrayList<>(List.of(listener, "a", "b"));
    for (Object each : more) {
      registry.register(site(discovered), more, each, null, null, Context.NONE);
    }
    registry.register(site(discovered), one, listener, null, null, Context.NONE);
    registry.sweep();
    assertThat(totals()).isEqualTo("4 0 0 0 0 4");

    one.clear();
    more.remove("a");
    registry.sweep();
    assertThat(totals()).isEqualTo("4 2 0 0 0 2");
  }

  @Test
  void a_collected_source_ends_its_registrations() {
    for (int i = 0; i < 10; i++) {
      registry.register(site(api), new Object(), listener, null, null, Context.NONE);
    }

    assertThat(collectedUntil(() -> counts().collected() == 10)).isTrue();
    assertThat(totals()).isEqualTo("10 0 0 10 0 0");
  }

  @Test
  void a_listener_that_is_gone_was_held_weakly() {
    register(api, new Object(), null, null);

    assertThat(collectedUntil(() -> counts().collected() == 1)).isTrue();
  }

  @Test
  void a_listener_that_is_gone_from_a_source_that_lasts_until_exit_was_not_taken_back() {
    EventApi hooks = EventApi.named("hooks", Kind.LIFECYCLE).untilExit(true).build();
    registry.register(site(hooks), null, new Object(), null, null, Context.NONE);
    register(api, new Object(), null, null);

    assertThat(collectedUntil(() -> counts().collected() == 1)).isTrue();
    assertThat(counts().live()).isOne();
  }

  private boolean collectedUntil(BooleanSupplier done) {
    for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
      System.gc();
      registry.sweep();
    }
    return done.getAsBoolean();
  }

  @Test
  void cleanup_releases_the_newest_first_and_counts_what_throws() {
    List<Object> released = new ArrayList<>();
    Object stubborn = new Object();
    EventApi cleaned =
        EventApi.named("cleaned", Kind.SIGNAL)
            .releaser(
                (s, l, h, k) -> {
                  if (l == stubborn) {
                    throw new IllegalStateException();
                  }
                  released.add(k);
                })
            .build();
    register(cleaned, listener, null, 1);
    register(cleaned, stubborn, null, 2);
    register(cleaned, listener, null, 3);
    register(api, listener, null, 4);

    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(5));

    assertThat(cleanup).isEqualTo(new Cleanup(2, 1, 0, 1));
    assertThat(released).containsExactly(3, 1);
    assertThat(registry.snapshot().cleanupErrors()).isOne();
    assertThat(counts().live()).isOne();
  }

  /** Says of all others that they are the same, as two empty charts do. */
  private static final class Twin {
    @Override
    public boolean equals(Object other) {
      return other instanceof Twin;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  void a_cleanup_takes_all_back_where_the_library_takes_out_an_equal_one() {
    List<Object> library = new ArrayList<>();
    EventApi comparing =
        EventApi.named("comparing", Kind.SIGNAL)
            .equalsBased(true)
            .releaser(
                (s, l, h, k) -> {
                  library.remove(l);
                  System.gc(); // which takes the twin that had to go for this one
                })
            .build();
    for (int i = 0; i < 3; i++) {
      library.add(new Twin());
      register(comparing, library.get(i), null, null);
    }

    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(5));

    assertThat(library).isEmpty();
    assertThat(cleanup).isEqualTo(new Cleanup(3, 0, 0, 0));
    assertThat(totals()).isEqualTo("3 0 0 0 3 0");
  }

  @Test
  void a_cleanup_takes_all_copies_of_a_listener_back_and_the_application_took_none() {
    List<Object> library = new ArrayList<>();
    EventApi[] woven = new EventApi[1];
    woven[0] =
        EventApi.named("woven", Kind.SIGNAL)
            .releaser(
                (s, l, h, k) -> {
                  library.remove(l);
                  registry.releaseListener(
                      woven[0], s, l, k, EndReason.RELEASED); // as woven code tells
                })
            .build();
    for (int i = 0; i < 4; i++) {
      library.add(listener);
      register(woven[0], listener, null, null);
    }

    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(5));

    assertThat(library).isEmpty();
    assertThat(cleanup).isEqualTo(new Cleanup(4, 0, 0, 0));
    assertThat(totals()).isEqualTo("4 0 0 0 4 0");
  }

  @Test
  void a_listener_that_is_gone_is_no_release() {
    List<Object> released = new ArrayList<>();
    EventApi cleaned =
        EventApi.named("cleaned", Kind.SIGNAL).releaser((s, l, h, k) -> released.add(l)).build();
    Registration gone = register(cleaned, new Object(), null, null);
    for (int i = 0; i < 100 && gone.listener() != null; i++) {
      System.gc();
    }

    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(5));

    assertThat(released).isEmpty();
    assertThat(cleanup).isEqualTo(new Cleanup(0, 0, 0, 1));
    assertThat(totals()).isEqualTo("1 0 0 1 0 0");
  }

  @Test
  void what_a_source_kept_that_is_gone_is_no_release_and_no_failure() {
    List<Object> released = new ArrayList<>();
    EventApi cleaned =
        EventApi.named("cleaned", Kind.SIGNAL)
            .releaser((s, l, h, k) -> released.add(s.getClass()))
            .build();
    Registration gone =
        registry.register(site(cleaned), new Object(), listener, null, null, Context.NONE);
    for (int i = 0; i < 100 && gone.sourceObject() != null; i++) {
      System.gc();
    }

    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(5));

    assertThat(registry.cleanupFailures()).isEmpty();
    assertThat(released).isEmpty();
    assertThat(cleanup).isEqualTo(new Cleanup(0, 0, 0, 1));
    assertThat(totals()).isEqualTo("1 0 0 1 0 0");
  }

  @Test
  void the_book_balances_at_every_moment_and_at_the_end() throws InterruptedException {
    Site site = site(api);
    int threads = 4;
    int rounds = 20_000;
    AtomicBoolean running = new AtomicBoolean(true);
    AtomicBoolean balanced = new AtomicBoolean(true);
    Thread auditor =
        new Thread(
            () -> {
              while (running.get()) {
                Counts c = counts();
                balanced.compareAndSet(true, c.live() >= 0 && c.ended() <= c.registered());
              }
            });
    auditor.start();
    CountDownLatch done = new CountDownLatch(threads);
    for (int t = 0; t < threads; t++) {
      new Thread(
              () -> {
                for (int i = 0; i < rounds; i++) {
                  Object each = new Object();
                  registry.register(site, source, each, null, null, Context.NONE);
                  if (i % 4 != 0) {
                    registry.releaseListener(api, source, each, null, EndReason.RELEASED);
                  } else {
                    registry.releaseListener(api, source, each, null, EndReason.COMPLETED);
                  }
                }
                done.countDown();
              })
          .start();
    }
    done.await();
    running.set(false);
    auditor.join();

    assertThat(balanced).isTrue();
    assertThat(totals()).isEqualTo("80000 60000 20000 0 0 0");
  }

  @Test
  void a_cleanup_by_a_thread_that_is_interrupted_releases_all_the_same() {
    AtomicBoolean undone = new AtomicBoolean();
    EventApi undoable =
        EventApi.named("undo", Kind.SIGNAL).releaser((s, l, h, k) -> undone.set(true)).build();
    register(undoable, listener, null, null);

    Thread.currentThread().interrupt();
    Cleanup cleanup = registry.cleanUp(r -> true, Duration.ofSeconds(30));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(cleanup).isEqualTo(new Cleanup(1, 0, 0, 0));
    assertThat(undone).isTrue();
  }

  @Test
  void a_cleanup_without_any_time_calls_nothing_and_leaves_all() {
    AtomicBoolean undone = new AtomicBoolean();
    EventApi undoable =
        EventApi.named("undo", Kind.SIGNAL).releaser((s, l, h, k) -> undone.set(true)).build();
    register(undoable, listener, null, null);

    assertThat(registry.cleanUp(r -> true, Duration.ZERO)).isEqualTo(new Cleanup(0, 0, 1, 0));
    assertThat(counts().live()).isEqualTo(1);
    assertThat(undone).isFalse();
  }

  @Test
  void a_collection_is_waited_for_by_a_thread_that_is_interrupted() {
    Thread.currentThread().interrupt();

    boolean seen = GarbageCollection.ask(2);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(seen).isTrue();
  }

  @Test
  void what_leash_released_is_nothing_that_the_site_took_back() {
    EventApi undoable = EventApi.named("undo", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
    List<Object> kept = new ArrayList<>();
    Site site = site(undoable);
    for (int i = 0; i < 3; i++) {
      kept.add(new Object());
      registry.register(site, source, kept.get(i), null, null, Context.NONE);
    }
    registry.releaseListener(undoable, source, kept.get(0), null, EndReason.RELEASED);
    registry.cleanUp(r -> true, Duration.ofSeconds(30));
    registry.register(site, source, kept.get(0), null, null, Context.NONE);

    assertThat(totals()).isEqualTo("4 1 0 0 2 1");
    assertThat(registry.snapshot().sites())
        .singleElement()
        .satisfies(state -> assertThat(state.sources().endedThere()).isEqualTo(1));
  }
}
