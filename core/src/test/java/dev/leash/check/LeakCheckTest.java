package dev.leash.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leash.Leash;
import dev.leash.bridge.BridgeServer;
import dev.leash.bridge.TrackerConnection;
import dev.leash.detect.Leak;
import dev.leash.detect.RepeatedRunDetector;
import dev.leash.owner.Scope;
import dev.leash.registry.WeakRegistry;
import dev.leash.snapshot.Holding;
import dev.leash.track.LocalTracker;
import dev.leash.track.Settings;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library's side and the agent's side of the bridge, both real, in one class loader. */
class LeakCheckTest {

  private static final PropertyChangeSupport BEAN = new PropertyChangeSupport(new Object());
  private static final BiConsumer<PropertyChangeSupport, Listener> REMOVE =
      PropertyChangeSupport::removePropertyChangeListener;

  private static final class Listener implements PropertyChangeListener {
    @Override
    public void propertyChange(PropertyChangeEvent event) {}
  }

  private final AtomicReference<Throwable> errors = new AtomicReference<>();

  @BeforeEach
  void an_agent_is_there() {
    LocalTracker tracker = new LocalTracker(new WeakRegistry(), Settings.DEFAULT);
    TrackerConnection.connect(new BridgeServer(tracker, errors::set));
  }

  @AfterEach
  void the_agent_goes() {
    Leash.releaseAll();
    TrackerConnection.connect(null);
    assertThat(errors).hasNullValue();
  }

  private static LeakCheck check(String name) {
    return LeakCheck.named(name).settle(Duration.ofMillis(50));
  }

  private static Tracked add() {
    return add(Tracking.of("beans"));
  }

  private static Tracked add(Tracking how) {
    return Leash.track(BEAN, listener(), REMOVE, how);
  }

  /** The source keeps it. */
  private static Listener listener() {
    Listener listener = new Listener();
    BEAN.addPropertyChangeListener(listener);
    return listener;
  }

  @Test
  void without_an_agent_a_check_says_what_to_add() {
    TrackerConnection.connect(null);
    assertThatThrownBy(() -> LeakCheck.named("checkout"))
        .isInstanceOf(AgentMissing.class)
        .hasMessageContaining("-javaagent:/path/to/leash-agent.jar")
        .hasMessageContaining("argLine");
  }

  @Test
  void an_agent_that_looks_at_the_heap_says_what_is_held() {
    WeakRegistry registry = new WeakRegistry();
    LocalTracker tracker = new LocalTracker(registry, Settings.DEFAULT);
    tracker.heap(
        which ->
            registry.liveBySite(which).keySet().stream()
                .collect(
                    Collectors.toMap(
                        site -> site, site -> new Holding(1, 0, 0, 0, 3, 4_000, List.of("BEAN")))));
    TrackerConnection.connect(new BridgeServer(tracker, errors::set));
    LeakCheck check = check("checkout");
    check.run(LeakCheckTest::add);

    assertThatThrownBy(check::verify)
        .isInstanceOf(LeaksFound.class)
        .hasMessageContaining("  holds    4.0 kB in 3 objects that nothing else holds")
        .hasMessageContaining("  path     BEAN");
  }

  @Test
  void an_agent_that_went_away_is_missed() {
    LeakCheck check = check("checkout");
    TrackerConnection.connect(null);
    assertThatThrownBy(check::leaks).isInstanceOf(AgentMissing.class);
  }

  @Test
  void an_agent_that_knows_no_checks_is_too_old() {
    TrackerConnection.connect((operation, arguments) -> null);
    assertThatThrownBy(() -> check("checkout").leaks())
        .isInstanceOf(AgentMissing.class)
        .hasMessageContaining("older");
  }

  @Test
  void what_is_left_behind_is_reported_with_its_line() {
    LeakCheck check = check("checkout");
    check.run(LeakCheckTest::add);
    assertThatThrownBy(check::verify)
        .isInstanceOfSatisfying(
            LeaksFound.class,
            found -> assertThat(found.leaks()).singleElement().satisfies(LeakCheckTest::isOfAdd))
        .hasMessageContaining("Leash: checkout left 1 registration behind, made at 1 line:")
        .hasMessageContaining("LeakCheckTest.java:")
        .hasMessageContaining("alive after GC")
        .hasMessageNotContaining("check:");
  }

  private static void isOfAdd(FoundLeak leak) {
    assertThat(leak.verdict()).isEqualTo("OWNER_ENDED");
    assertThat(leak.live()).isEqualTo(1);
    assertThat(leak.place()).startsWith("dev.leash.check.LeakCheckTest.add(");
    assertThat(leak.text()).startsWith("LEAK OWNER_ENDED").doesNotContain("caller");
    assertThat(leak.fix()).isEqualTo("call release() on what Leash.track returned");
  }

  @Test
  void what_is_taken_back_is_no_leak() {
    LeakCheck check = check("checkout");
    check.run(() -> add().release());
    check.verify();
  }

  @Test
  void what_is_taken_back_a_little_later_on_another_thread_is_no_leak() {
    LeakCheck check = LeakCheck.named("checkout").settle(Duration.ofSeconds(30));
    Executor later = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
    check.run(
        () -> {
          Tracked tracked = add();
          later.execute(tracked::release);
        });
    check.verify();
  }

  @Test
  void a_source_that_nobody_holds_takes_its_registrations_with_it() {
    LeakCheck check = check("checkout");
    check.run(
        () ->
            Leash.track(
                new PropertyChangeSupport(new Object()), new Listener(), REMOVE, Tracking.PLAIN));
    check.verify();
  }

  @Test
  void checks_do_not_mix() {
    LeakCheck one = check("one");
    LeakCheck other = check("other");
    one.run(LeakCheckTest::add);
    other.run(() -> add(Tracking.of("other")).release());
    other.verify();
    assertThat(one.leaks()).hasSize(1);
  }

  @Test
  void a_scope_inside_keeps_its_owner_and_is_checked_none_the_less() {
    LeakCheck check = check("checkout");
    try (Scope outer = check.enter();
        Scope inner = Leash.scope().owner("ann").open()) {
      add();
    }
    assertThat(check.leaks())
        .singleElement()
        .satisfies(leak -> assertThat(leak.text()).containsPattern("owners +ann \\(1 live\\)\\n"));
  }

  @Test
  void work_that_was_carried_to_another_thread_is_checked() throws Exception {
    LeakCheck check = check("checkout");
    check.call(() -> ForkJoinPool.commonPool().submit(Leash.wrap(() -> add())).get());
    assertThat(check.leaks()).hasSize(1);
  }

  @Test
  void what_is_registered_outside_is_not_the_check_s() {
    LeakCheck check = check("checkout");
    add();
    check.verify();
  }

  private static final class Once {
    private static final Tracked MADE = add();

    private static void use() {
      assertThat(MADE).isNotNull();
    }
  }

  @Test
  void what_a_class_registers_when_it_is_initialised_is_no_leak_of_who_came_first() {
    LeakCheck check = check("checkout");
    check.run(Once::use);
    check.verify();
  }

  @Test
  void the_tags_of_checks_are_no_labels_for_people() {
    LeakCheck check = check("checkout");
    check.run(() -> add(Tracking.of("beans").tag("ui")));
    assertThat(Leash.statistics().byTag()).containsOnlyKeys("ui");
  }

  @Test
  void what_grows_in_every_round_is_a_leak_and_what_fills_up_is_none() {
    WorkCheck check = WorkCheck.named("search");
    RepeatedRunDetector rounds = new RepeatedRunDetector(name -> false);
    check.addTo(rounds);
    for (int i = 0; i < 5; i++) {
      int round = i;
      check.run(
          () -> {
            leak();
            if (round < 3) {
              fill();
            }
          });
      check.addTo(rounds);
    }
    List<Leak> leaks = rounds.judge();
    assertThat(leaks).singleElement().satisfies(l -> assertThat(l.live()).isEqualTo(5));
    assertThat(leaks.get(0).state().site().blame().method()).isEqualTo("leak");
  }

  private static void leak() {
    Leash.track(BEAN, listener(), REMOVE, Tracking.PLAIN);
  }

  private static void fill() {
    Leash.track(BEAN, listener(), REMOVE, Tracking.PLAIN);
  }
}
