package dev.leash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.event.Kind;
import dev.leash.owner.Scope;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.EndReason;
import dev.leash.track.Selection;
import dev.leash.track.Settings;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeashTest {

  /** A handle like those of many libraries. */
  public static final class Subscription implements AutoCloseable {
    private final AtomicInteger closed = new AtomicInteger();

    @Override
    public void close() {
      closed.incrementAndGet();
    }

    public boolean isClosed() {
      return closed.get() > 0;
    }
  }

  @AfterEach
  void release_everything() {
    Leash.configure(s -> Settings.DEFAULT);
    Leash.releaseAll();
  }

  @Test
  void a_tracked_handle_is_released_by_its_id_and_only_once() {
    Subscription handle = new Subscription();
    long id = Leash.track(handle, Tracking.of("once")).id();
    assertThat(Leash.release(id)).isTrue();
    assertThat(Leash.release(id)).isFalse();
    assertThat(handle.closed).hasValue(1);
    assertThat(counts("once")).isEqualTo(new Counts(1, 1, 0, 0, 0));
  }

  @Test
  void a_handle_tracked_twice_is_one_registration_and_both_know_its_end() {
    Subscription handle = new Subscription();
    Tracked first = Leash.track(handle, Tracking.of("twice"));
    Tracked second = Leash.track(handle, Tracking.of("twice"));
    second.release();
    assertThat(first.live()).isFalse();
    assertThat(handle.closed).hasValue(1);
    assertThat(counts("twice").registered()).isEqualTo(1);
  }

  @Test
  void untracking_does_not_release() {
    Subscription handle = new Subscription();
    Tracked tracked = Leash.track(handle);
    assertThat(Leash.untrack(tracked.id())).isTrue();
    assertThat(tracked.end()).isEqualTo(EndReason.RELEASED);
    assertThat(handle.closed).hasValue(0);
  }

  @Test
  void what_is_no_handle_is_refused_with_words() {
    assertThatThrownBy(() -> Leash.track(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Object is no handle");
  }

  @Test
  void cleanup_by_owner_service_and_tag_says_how_many() {
    Object ann = new Object();
    Leash.track(new Subscription(), Tracking.of("c1").owner(ann).tag("ui"));
    Leash.track(new Subscription(), Tracking.of("c1").owner("bob"));
    Leash.track(new Subscription(), Tracking.of("c2").tag("ui"));
    Leash.track(new Subscription(), Tracking.of("c2"));
    Leash.track(new Subscription(), Tracking.of("c3"));
    assertThat(Leash.releaseOwner(ann)).isEqualTo(1);
    assertThat(Leash.releaseOwner("bob")).isEqualTo(1);
    assertThat(Leash.releaseTag("ui")).isEqualTo(1);
    assertThat(Leash.releaseService("c2")).isEqualTo(1);
    assertThat(Leash.releaseAll()).isEqualTo(1);
    assertThat(Leash.releaseAll()).isZero();
  }

  @Test
  void the_callback_runs_after_the_handle_was_released() {
    List<String> order = new ArrayList<>();
    AutoCloseable handle = () -> order.add("closed");
    Leash.track(handle, Tracking.of("callback").onCleanup(() -> order.add("told")));
    Leash.releaseService("callback");
    assertThat(order).containsExactly("closed", "told");
  }

  @Test
  void a_release_that_throws_harms_no_other_and_is_counted() {
    long before = Leash.statistics().cleanupErrors();
    Subscription first = new Subscription();
    Subscription last = new Subscription();
    Leash.track(first, Tracking.of("throws"));
    AutoCloseable bad =
        () -> {
          throw new IllegalStateException("no");
        };
    Leash.track(bad, Tracking.of("throws"));
    Leash.track(last, Tracking.of("throws"));
    Cleanup done = Leash.cleanUp(Selection.service("throws"), false);
    assertThat(done.released()).isEqualTo(2);
    assertThat(done.failed()).isEqualTo(1);
    assertThat(first.isClosed() && last.isClosed()).isTrue();
    // What a test before left may have been released meanwhile by the housekeeper, and failed.
    assertThat(Leash.statistics().cleanupErrors()).isGreaterThan(before);
  }

  @Test
  void a_release_that_hangs_costs_its_own_budget_and_the_rest_goes_on() {
    Leash.configure(
        s -> s.releaseBudget(Duration.ofMillis(50)).cleanupBudget(Duration.ofSeconds(20)));
    Subscription oldest = new Subscription();
    Leash.track(oldest, Tracking.of("hangs"));
    CountDownLatch never = new CountDownLatch(1);
    AutoCloseable bad = never::await;
    Leash.track(bad, Tracking.of("hangs"));
    Cleanup done = Leash.cleanUp(Selection.service("hangs"), false);
    assertThat(done.released()).isEqualTo(1);
    assertThat(done.late()).isEqualTo(1);
    assertThat(oldest.isClosed()).isTrue();
  }

  @Test
  void a_release_may_track_and_release_itself() {
    Subscription other = new Subscription();
    Tracked tracked = Leash.track(other, Tracking.of("reenter"));
    AutoCloseable busy =
        () -> {
          tracked.release();
          Leash.track(new Subscription(), Tracking.of("reenter2"));
          Leash.releaseService("reenter2");
        };
    Leash.track(busy, Tracking.of("reenter"));
    Leash.releaseService("reenter");
    assertThat(other.closed).hasValue(1);
    assertThat(counts("reenter").live()).isZero();
    assertThat(counts("reenter2")).isEqualTo(new Counts(1, 0, 0, 0, 1));
  }

  @Test
  void a_verified_cleanup_tells_freed_from_held_and_from_what_cannot_be_judged() {
    List<Object> elsewhere = new ArrayList<>();
    track_some_for_verification(elsewhere);
    Cleanup done = Leash.cleanUp(Selection.service("verify"), true);
    assertThat(done.released()).isEqualTo(16);
    assertThat(done.verification()).isEqualTo(new Cleanup.Verification(10, 5, 1));
    assertThat(elsewhere).hasSize(5);
  }

  private static void track_some_for_verification(List<Object> elsewhere) {
    for (int i = 0; i < 15; i++) {
      Subscription handle = new Subscription();
      Leash.track(handle, Tracking.of("verify"));
      if (i < 5) {
        elsewhere.add(handle);
      }
    }
    Runnable shared = () -> {};
    Leash.track(shared, Tracking.of("verify"));
  }

  @Test
  void in_a_scope_everything_belongs_to_it_and_an_explicit_word_wins() {
    try (Scope outer = Leash.scope().owner("ann").service("s1").tag("a").open()) {
      Leash.track(new Subscription());
      try (Scope inner = Leash.scope().service("s2").tag("b").open()) {
        Leash.track(new Subscription(), Tracking.PLAIN.owner("bob"));
        inner.close();
      }
      outer.close();
    }
    assertThat(counts("s1").live()).isEqualTo(1);
    assertThat(counts("s2").live()).isEqualTo(1);
    assertThat(Leash.statistics().byTag().get("a").live()).isEqualTo(2);
    assertThat(Leash.statistics().byTag().get("b").live()).isEqualTo(1);
    assertThat(Leash.releaseOwner("bob")).isEqualTo(1);
    assertThat(Leash.releaseOwner("ann")).isEqualTo(1);
  }

  @Test
  void a_wrapped_executor_carries_the_scope_to_its_threads() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      FutureTask<Tracked> task = new FutureTask<>(() -> Leash.track(new Subscription()));
      Leash.scope().service("carried").run(() -> Leash.wrap(pool).execute(task));
      task.get();
      assertThat(counts("carried").live()).isEqualTo(1);
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void closing_a_bound_owner_releases_what_it_left() throws Exception {
    Subscription session = new Subscription();
    Subscription left = new Subscription();
    try (var bound = Leash.bind(session)) {
      Leash.track(left, Tracking.PLAIN.owner(bound.get()));
    }
    assertThat(session.isClosed()).isTrue();
    assertThat(left.isClosed()).isTrue();
  }

  @Test
  void an_owner_that_ends_while_threads_track_for_it_leaves_each_handle_released_once()
      throws Exception {
    Object owner = new Object();
    List<Callable<List<Subscription>>> tasks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tasks.add(() -> trackMany(owner));
    }
    ExecutorService pool = Executors.newFixedThreadPool(tasks.size() + 1);
    try {
      AtomicBoolean over = new AtomicBoolean();
      Future<?> ending = pool.submit(() -> endAgainAndAgain(owner, over));
      List<Subscription> all = new ArrayList<>();
      for (Future<List<Subscription>> tracked : pool.invokeAll(tasks)) {
        all.addAll(tracked.get());
      }
      over.set(true);
      ending.get();
      Leash.releaseService("race");
      assertThat(all).hasSize(4_000).allMatch(handle -> handle.closed.get() == 1);
      assertThat(counts("race")).isEqualTo(new Counts(4_000, 0, 0, 0, 4_000));
    } finally {
      pool.shutdown();
    }
  }

  private static List<Subscription> trackMany(Object owner) {
    List<Subscription> all = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Subscription handle = new Subscription();
      all.add(handle);
      Leash.track(handle, Tracking.of("race").owner(owner));
    }
    return all;
  }

  private static void endAgainAndAgain(Object owner, AtomicBoolean over) {
    while (!over.get()) {
      Leash.endOwner(owner);
    }
  }

  @Test
  void an_ended_owner_is_only_reported_where_the_settings_say_so() {
    Leash.configure(s -> s.releaseAtOwnerEnd(false));
    Subscription left = new Subscription();
    Leash.track(left, Tracking.of("reported").owner("ann"));
    assertThat(Leash.endOwner("ann")).isZero();
    assertThat(left.isClosed()).isFalse();
    assertThat(counts("reported").live()).isEqualTo(1);
  }

  @Test
  void what_a_collected_owner_left_is_released_in_the_next_round() {
    Leash.configure(s -> s.interval(Duration.ofMillis(20)));
    Subscription left = new Subscription();
    track_for_an_owner_that_goes(left);
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(left.isClosed()).isTrue();
            });
    assertThat(Leash.statistics().leaksPrevented()).isPositive();
  }

  private static void track_for_an_owner_that_goes(Subscription left) {
    Leash.track(left, Tracking.PLAIN.owner(new Object()));
  }

  @Test
  void a_handle_that_nobody_else_keeps_is_kept_until_it_is_released() {
    AtomicInteger undone = new AtomicInteger();
    track_an_undo(undone);
    System.gc();
    assertThat(Leash.releaseService("kept")).isEqualTo(1);
    assertThat(undone).hasValue(1);
  }

  private static void track_an_undo(AtomicInteger undone) {
    Leash.track((Runnable) undone::incrementAndGet, Tracking.of("kept"));
  }

  @Test
  void a_weakly_tracked_handle_is_not_kept() {
    Leash.configure(s -> s.interval(Duration.ofMillis(20)));
    Leash.track(new Subscription(), Tracking.of("weak").weakly());
    await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(counts("weak")).isEqualTo(new Counts(1, 0, 0, 1, 0));
            });
  }

  @Test
  void what_is_over_by_its_own_account_ends_in_the_next_round() {
    Leash.configure(s -> s.interval(Duration.ofMillis(20)));
    Subscription closed = new Subscription();
    FutureTask<Void> done = new FutureTask<>(() -> null);
    Leash.track(closed, Tracking.of("stale"));
    Leash.track(done, Tracking.of("stale"));
    closed.close();
    done.run();
    await().untilAsserted(() -> assertThat(counts("stale")).isEqualTo(new Counts(2, 1, 1, 0, 0)));
  }

  @Test
  void what_is_older_than_its_timeout_is_released_and_nothing_else() {
    Leash.configure(s -> s.interval(Duration.ofMillis(20)));
    Subscription old = new Subscription();
    Subscription other = new Subscription();
    Leash.track(old, Tracking.of("timeout").timeout(Duration.ofMillis(30)));
    Leash.track(other, Tracking.of("timeout"));
    await().untilAsserted(() -> assertThat(old.isClosed()).isTrue());
    assertThat(other.isClosed()).isFalse();
    Leash.configure(s -> s.timeout(Duration.ofMillis(30)));
    await().untilAsserted(() -> assertThat(other.isClosed()).isTrue());
  }

  @Test
  void statistics_are_one_json_object_with_limits_and_all_groups() throws Exception {
    Leash.track(new Subscription(), Tracking.of("json").owner("ann").tag("t").kind(Kind.STREAM));
    JsonNode json = new ObjectMapper().readTree(Leash.statisticsJson());
    assertThat(json.at("/byService/json/live").asInt()).isEqualTo(1);
    assertThat(json.at("/byOwner/ann/live").asInt()).isPositive();
    assertThat(json.at("/byTag/t/registered").asInt()).isPositive();
    assertThat(json.at("/byKind/STREAM/live").asInt()).isPositive();
    assertThat(json.at("/limits/maxPerOwner").asInt()).isEqualTo(500);
    assertThat(json.at("/limits/maxPerService").asInt()).isEqualTo(1000);
    assertThat(json.at("/limits/interval").asInt()).isEqualTo(30_000);
    assertThat(json.at("/limits/warnAt").asDouble()).isEqualTo(0.8);
    assertThat(json.at("/overview/peakLive").asInt()).isPositive();
  }

  private static Counts counts(String service) {
    return Leash.statistics().byService().getOrDefault(service, Counts.ZERO);
  }
}
