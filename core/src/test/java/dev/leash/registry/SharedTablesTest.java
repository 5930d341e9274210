package dev.leash.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.Kind;
import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.CallStack;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What sources have that have no table of their own, and when they get one. */
class SharedTablesTest {

  private static final int MANY = 10_000;
  private static final int THREADS = 4;
  private static final int ROUNDS = 40_000;

  private final EventApi api =
      EventApi.named("api", Kind.SIGNAL).releaser((s, l, h, k) -> {}).build();
  private final EventApi set = EventApi.named("set", Kind.SIGNAL).copies(Copies.ONE).build();
  private final Site site = site(api);
  private final Site siteOfSet = site(set);
  private final AtomicLong clock = new AtomicLong();
  private final WeakRegistry registry = new WeakRegistry(clock::get);
  private final Object source = new Object();

  private static Site site(EventApi api) {
    return new Sites().at(api, new CallStack(List.of(), null, null));
  }

  private Entry register(Object source, Object listener) {
    return (Entry) registry.register(site, source, listener, null, null, Context.NONE);
  }

  private boolean release(Object source, Object listener) {
    return registry.releaseListener(api, source, listener, null, EndReason.RELEASED);
  }

  private static boolean hasTable(Entry entry) {
    return entry.source() != null;
  }

  @Test
  void a_source_with_few_registrations_has_no_table() {
    for (int i = 0; i < 8; i++) {
      assertThat(hasTable(register(source, new Object()))).isFalse();
    }
  }

  @Test
  void one_more_brings_a_table_for_all_of_them_and_they_keep_number_time_and_order() {
    List<Object> listeners = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    List<Long> numbers = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      clock.set(i);
      listeners.add(new Object());
      entries.add(register(source, listeners.get(i)));
      numbers.add(entries.get(i).id());
    }

    assertThat(entries).allMatch(SharedTablesTest::hasTable);
    assertThat(entries).extracting(Entry::id).isEqualTo(numbers).doesNotHaveDuplicates().isSorted();
    assertThat(entries.get(5).registeredAt()).isEqualTo(5);
    assertThat(entries).allMatch(e -> e.sourceObject() == source);
    for (Object listener : listeners) {
      assertThat(release(source, listener)).isTrue();
    }
    assertThat(registry.snapshot().total()).isEqualTo(new Counts(9, 9, 0, 0, 0));
  }

  @Test
  void what_belongs_to_somebody_or_has_a_handle_or_a_key_is_in_a_table() {
    Context ann = new Context(Owner.named("ann"), null, Set.of());

    assertThat(List.of(ann, Context.NONE, Context.NONE))
        .satisfiesExactly(
            c -> assertThat(hasTable(inTable(null, null, c))).isTrue(),
            c -> assertThat(hasTable(inTable(new Object(), null, c))).isTrue(),
            c -> assertThat(hasTable(inTable(null, "key", c))).isTrue());
  }

  private Entry inTable(Object handle, Object key, Context context) {
    return (Entry) registry.register(site, new Object(), new Object(), handle, key, context);
  }

  @Test
  void a_listener_that_is_taken_back_and_registered_again_gets_a_table() {
    Object listener = new Object();
    register(source, listener);
    assertThat(release(source, listener)).isTrue();
    assertThat(release(source, listener)).isFalse();

    assertThat(hasTable(register(source, listener))).isTrue();
  }

  @Test
  void the_end_of_one_of_several_is_counted_with_the_source() {
    Object left = new Object();
    Object gone = new Object();
    Entry stays = register(source, left);
    register(source, gone);

    assertThat(release(source, gone)).isTrue();

    assertThat(stays.source().ended(site)).isEqualTo(1);
    assertThat(stays.live()).isTrue();
  }

  @Test
  void a_release_of_another_listener_ends_nothing_and_makes_no_table() {
    Object listener = new Object();
    Entry entry = register(source, listener);

    assertThat(release(source, new Object())).isFalse();
    assertThat(registry.releaseKey(api, source, "key", EndReason.RELEASED)).isZero();

    assertThat(entry.live()).isTrue();
    assertThat(hasTable(entry)).isFalse();
  }

  @Test
  void the_end_of_a_source_ends_all_it_has() {
    register(source, new Object());
    Object other = new Object();
    register(other, source);
    register(other, other);

    assertThat(registry.releaseSource(api, source, EndReason.COMPLETED)).isEqualTo(1);
    assertThat(registry.releaseSource(null, other, EndReason.COMPLETED)).isEqualTo(2);
  }

  @Test
  void a_set_keeps_a_listener_once() {
    Object listener = new Object();
    Registration first = registry.register(siteOfSet, source, listener, null, null, Context.NONE);

    assertThat(registry.register(siteOfSet, source, listener, null, null, Context.NONE))
        .isSameAs(first);
    assertThat(registry.snapshot().total().registered()).isEqualTo(1);
  }

  @Test
  void whatever_is_asked_of_all_registrations_is_asked_of_these_too() {
    Object listener = new Object();
    Object other = new Object();
    register(source, listener);
    register(source, listener);
    register(other, new Object());
    List<Registration> seen = new ArrayList<>();

    registry.forEach(seen::add);
    Snapshot.SiteState state = registry.snapshot().sites().get(0);

    assertThat(seen).hasSize(3);
    assertThat(state.sources().live()).isEqualTo(2);
    assertThat(state.sources().most()).isEqualTo(2);
    assertThat(state.listeners().extraCopies()).isEqualTo(1);
    assertThat(registry.liveBySite(r -> r.sourceObject() == other)).containsEntry(site, 1L);
  }

  @Test
  void what_goes_with_its_source_is_swept_and_what_stays_is_kept() {
    List<Object> kept = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Object brief = new Object();
      register(brief, new Object());
      register(brief, new Object());
      if (i % 10 == 0) {
        kept.add(new Object());
        register(kept.get(kept.size() - 1), source);
      }
    }
    assertThat(GarbageCollection.ask(2)).isTrue();

    registry.sweep();

    Counts counts = registry.snapshot().total();
    assertThat(counts.collected()).isGreaterThanOrEqualTo(2 * MANY - 2);
    assertThat(counts.live()).isBetween((long) kept.size(), kept.size() + 2L);
    for (Object each : kept) {
      assertThat(release(each, source)).isTrue();
    }
  }

  @Test
  void a_listener_that_goes_before_its_source_is_swept() {
    Object other = new Object();
    Object listener = new Object();
    register(source, new Object());
    register(other, new Object());
    register(other, listener);
    assertThat(GarbageCollection.ask(2)).isTrue();

    registry.sweep();

    assertThat(registry.snapshot().total()).isEqualTo(new Counts(3, 0, 0, 2, 0));
    assertThat(release(other, listener)).isTrue();
    Reference.reachabilityFence(source);
  }

  @Test
  void register_release_sweep_and_snapshot_race_and_the_counts_add_up() throws Exception {
    Object[] sources = new Object[64];
    for (int i = 0; i < sources.length; i++) {
      sources[i] = new Object();
    }
    Object[] listeners = {new Object(), new Object()};
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<long[]>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        SplittableRandom random = new SplittableRandom(i);
        tasks.add(() -> work(random, sources, listeners));
      }
      long registered = 0;
      long ended = 0;
      for (Future<long[]> result : pool.invokeAll(tasks)) {
        registered += result.get()[0];
        ended += result.get()[1];
      }

      Counts counts = registry.snapshot().total();
      assertThat(counts.registered()).isEqualTo(registered);
      assertThat(counts.ended()).isEqualTo(ended);
      long left = 0;
      for (Object each : sources) {
        left += registry.releaseSource(null, each, EndReason.COMPLETED);
      }
      assertThat(left).isEqualTo(counts.live());
      assertThat(registry.snapshot().total().live()).isZero();
    } finally {
      pool.shutdown();
    }
  }

  /** How many this thread registered, and was told it ended. */
  private long[] work(SplittableRandom random, Object[] sources, Object[] listeners) {
    long registered = 0;
    long ended = 0;
    for (int i = 0; i < ROUNDS; i++) {
      Object each = sources[random.nextInt(sources.length)];
      Object listener = listeners[random.nextInt(2)];
      switch (random.nextInt(12)) {
        case 0, 1, 2, 3, 4 -> {
          register(each, listener);
          registered++;
        }
        case 5, 6, 7, 8 -> ended += release(each, listener) ? 1 : 0;
        case 9 -> ended += registry.releaseSource(api, each, EndReason.COMPLETED);
        case 10 -> ended += registry.releaseCopies(api, each, listener, null, EndReason.COMPLETED);
        default -> {
          if (random.nextInt(100) == 0) {
            registry.sweep(); // which drops tables, so that there are shared ones again
            assertThat(registry.snapshot().total().live()).isNotNegative();
          }
        }
      }
    }
    return new long[] {registered, ended};
  }
}
