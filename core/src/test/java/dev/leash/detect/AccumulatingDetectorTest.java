package dev.leash.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Detector.Finding;
import dev.leash.detect.Detector.View;
import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.registry.Registration;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.OwnTime;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccumulatingDetectorTest {
  private final SiteStates states = new SiteStates();
  private final Site site = states.anySite();
  private final Object source = new Object();

  private Optional<Finding> judged() {
    return new AccumulatingDetector()
        .judge(states.state(site), new View(states.clock.get(), "alive after GC"));
  }

  @Test
  void a_hundred_on_one_source_are_a_leak_beyond_doubt() {
    states.register(site, source, 100);

    Finding finding = judged().orElseThrow();
    assertThat(finding.verdict()).isEqualTo(Verdict.ACCUMULATING);
    assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(finding.live()).isEqualTo(100);
    assertThat(finding.evidence())
        .containsExactly("100 registered, 0 released, 100 alive after GC");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<clinit>", "premain"})
  void what_the_jvm_runs_once_is_over_with_all_that_it_registers(String method) {
    Site once = states.site(SiteStates.frame("com.acme.Codecs", method, 7));
    states.register(once, source, 100);

    assertThat(
            new AccumulatingDetector()
                .judge(states.state(once), new View(states.clock.get(), "alive after GC")))
        .isEmpty();
  }

  @Test
  void fewer_are_likely_one() {
    states.register(site, source, (int) SiteGrowth.LEAST);

    assertThat(judged().orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void what_one_caller_forgets_is_a_leak_though_another_one_takes_back_more() {
    Frame search = SiteStates.frame("com.acme.Search", "run", 20);
    Frame checkout = SiteStates.frame("com.acme.Checkout", "run", 30);
    for (Registration made : states.register(site, source, 40)) {
      states.registry.calledBy(made, search);
    }
    List<Registration> others = states.register(site, source, 60);
    others.forEach(made -> states.end(source, made.listener(), EndReason.RELEASED));
    assertThat(judged()).isEmpty();
    for (Registration made : states.register(site, source, 10)) {
      states.registry.calledBy(made, checkout);
      states.end(source, made.listener(), EndReason.RELEASED);
    }

    assertThat(judged().orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void a_handful_is_a_start_up() {
    states.register(site, source, (int) SiteGrowth.LEAST - 1);

    assertThat(judged()).isEmpty();
  }

  private Optional<Finding> judged(Holding holding) {
    return new AccumulatingDetector()
        .judge(states.state(site).with(holding), new View(states.clock.get(), "alive after GC"));
  }

  @Test
  void a_pool_of_any_size_is_none_where_the_heap_shows_that_it_is_in_use() {
    states.register(site, source, 500);
    states.clock.set(1000);

    assertThat(judged(new Holding(0, 0, 500, 0, 0, 0))).isEmpty();
  }

  @Test
  void what_a_busy_machine_makes_last_is_no_pool_that_has_filled() {
    states.register(site, source, 50);
    states.clock.set(800);
    states.register(site, source, 50);
    states.clock.set(3000);

    assertThat(judgedOf(1)).isEmpty();
    assertThat(judgedOf(0.3)).isPresent();
  }

  @Test
  void what_a_busy_machine_makes_last_is_a_start_all_the_same() {
    states.register(site, source, 5);
    states.clock.set(800);
    states.register(site, source, 5);

    assertThat(judgedOf(1, EACH_KEEPS_MORE)).isPresent();
    assertThat(judgedOf(0.3, EACH_KEEPS_MORE)).isEmpty();
  }

  private static final Holding EACH_KEEPS_MORE = new Holding(10, 0, 0, 0, 30, 3000);

  private Optional<Finding> judgedOf(double share) {
    return judgedOf(share, Holding.UNKNOWN);
  }

  private Optional<Finding> judgedOf(double share, Holding holding) {
    OwnTime time = (from, to) -> (long) ((to - from) * share);
    View busy = new View(states.clock.get(), "alive", 0, new Trend(), List.of(), time);
    return new AccumulatingDetector().judge(states.state(site).with(holding), busy);
  }

  private static Optional<Finding> judgedGrowing(EventApi api, Holding holding) {
    SiteStates lists = new SiteStates(api);
    Site grows = lists.anySite();
    Object list = new Object();
    lists.register(grows, list, 50);
    lists.clock.set(1000);
    lists.register(grows, list, 50);
    return new AccumulatingDetector()
        .judge(lists.state(grows).with(holding), new View(1000, "alive after GC"));
  }

  private static EventApi.Builder aList() {
    return EventApi.named("a-list", Kind.SIGNAL).fix("List.remove(listener)");
  }

  @Test
  void what_is_in_use_elsewhere_for_an_object_each_is_none_while_it_grows_either() {
    EventApi found = aList().discovered(true).build();

    assertThat(judgedGrowing(found, new Holding(0, 0, 100, 0, 0, 0, List.of(), 100, 0))).isEmpty();
  }

  @Test
  void what_is_in_use_for_one_and_the_same_object_and_grows_is_a_leak_all_the_same() {
    EventApi found = aList().discovered(true).build();

    assertThat(judgedGrowing(found, new Holding(0, 0, 100, 0, 0, 0, List.of(), 1, 0))).isPresent();
  }

  @Test
  void what_another_list_of_a_library_may_hold_is_a_leak_while_it_grows() {
    EventApi known = aList().build();

    assertThat(judgedGrowing(known, new Holding(0, 0, 100, 0, 0, 0, List.of(), 100, 0)))
        .isPresent();
  }

  @Test
  void a_few_that_nothing_else_holds_are_a_leak_if_they_went_on_coming() {
    states.register(site, source, 5);
    states.clock.set(1000);
    states.register(site, source, 5);

    assertThat(judged(new Holding(10, 0, 0, 0, 20, 1000)).orElseThrow().live()).isEqualTo(10);
  }

  @Test
  void what_nobody_can_close_any_more_is_a_leak_though_others_of_its_line_were_closed() {
    assertThat(judgedExecutors(8, 5, new Holding(8, 0, 0, 0, 80, 1000)).orElseThrow().confidence())
        .isEqualTo(Confidence.LOW);
  }

  @Test
  void a_few_that_nobody_holds_are_about_to_close_themselves_where_most_were_closed() {
    assertThat(judgedExecutors(8, 100, new Holding(8, 0, 0, 0, 80, 1000))).isEmpty();
  }

  private Optional<Finding> judgedExecutors(int live, int closed, Holding holding) {
    SiteStates executors = new SiteStates(Kind.RESOURCE);
    Site makes = executors.anySite();
    executors.register(makes, source, closed);
    executors.releaseNewest(source, closed);
    executors.register(makes, source, 1);
    executors.clock.set(1000);
    executors.register(makes, source, live - 1);
    return new AccumulatingDetector()
        .judge(executors.state(makes).with(holding), new View(1000, "alive after GC"));
  }

  @Test
  void a_few_that_keep_nothing_but_themselves_are_none() {
    states.register(site, source, 5);
    states.clock.set(1000);
    states.register(site, source, 5);

    assertThat(judged(new Holding(10, 0, 0, 0, 10, 160))).isEmpty();
  }

  @Test
  void a_few_that_nothing_else_holds_and_that_came_at_once_are_a_start_up() {
    states.register(site, source, 10);
    states.clock.set(1000);

    assertThat(judged(new Holding(10, 0, 0, 0, 20, 1000))).isEmpty();
  }

  @Test
  void what_grew_for_a_while_and_then_stopped_for_as_long_has_a_cap() {
    states.register(site, source, 100);
    states.clock.set(1000);
    states.register(site, source, 100);
    states.clock.set(1900);
    assertThat(judged()).isPresent();

    states.clock.set(2500);
    assertThat(judged()).isEmpty();
  }

  @Test
  void what_came_in_a_burst_may_have_any_cause_and_many_are_a_leak() {
    states.register(site, source, 100);
    states.clock.set(5000);

    assertThat(judged()).isPresent();
  }

  @Test
  void many_sources_with_one_each_are_no_accumulation() {
    for (int i = 0; i < 1000; i++) {
      states.register(site, new Object(), 1);
    }

    assertThat(judged()).isEmpty();
  }

  @Test
  void who_takes_back_most_is_busy_and_not_leaking() {
    for (int i = 0; i < 100; i++) {
      states.register(site, source, 10);
      states.releaseNewest(source, 5);
    }

    assertThat(states.state(site).counts().live()).isEqualTo(500);
    assertThat(judged()).isEmpty();
  }

  @Test
  void who_took_back_all_of_an_earlier_batch_is_known_to_however_often_somebody_looked() {
    for (int i = 0; i < 3; i++) {
      states.register(site, source, 50);
      assertThat(judged().isPresent()).as("in batch " + i).isEqualTo(i == 0);
      states.releaseNewest(source, 50);
      states.registry.sweep();
    }
  }

  @Test
  void who_takes_back_one_in_twenty_still_leaks() {
    for (int i = 0; i < 20; i++) {
      states.register(site, source, 20);
      states.releaseNewest(source, 1);
    }

    assertThat(judged()).isPresent();
  }

  @Test
  void a_burst_at_the_start_of_a_long_run_is_a_start_up() {
    states.register(site, source, 200);
    states.clock.set(SiteGrowth.SETTLED + 1);

    assertThat(judged()).isEmpty();
  }

  @Test
  void the_beans_that_a_program_gives_a_server_at_its_start_are_no_leak() {
    assertThat(judgedBeans(SiteGrowth.SETUP - 1, 0)).isEmpty();
    assertThat(judgedBeans(SiteGrowth.SETUP, SiteGrowth.SETUP + 1)).isEmpty();
  }

  @Test
  void beans_that_keep_coming_are_one() {
    assertThat(judgedBeans(SiteGrowth.SETUP, 0)).isPresent();
  }

  private Optional<Finding> judgedBeans(long busy, long quiet) {
    SiteStates beans = new SiteStates(Kind.MANAGED_BEAN);
    Site registers = beans.anySite();
    beans.register(registers, source, 100);
    beans.clock.set(beans.clock.get() + busy);
    beans.register(registers, source, 1);
    beans.clock.set(beans.clock.get() + quiet);
    return new AccumulatingDetector()
        .judge(beans.state(registers), new View(beans.clock.get(), "alive after GC"));
  }

  @Test
  void a_site_that_goes_on_is_no_start_up() {
    states.register(site, source, 100);
    states.clock.set(600_000);
    states.register(site, source, 1);
    states.clock.set(600_000 + SiteGrowth.SETTLED + 1);

    assertThat(judged()).isPresent();
  }

  @Test
  void one_shot_tasks_whose_handles_are_gone_ran_but_periodic_ones_did_not() {
    assertThat(judgedWithoutHandles(Kind.TIMER)).isEmpty();
    assertThat(judgedWithoutHandles(Kind.HEARTBEAT)).isPresent();
  }

  private Optional<Finding> judgedWithoutHandles(Kind kind) {
    SiteStates tasks =
        new SiteStates(EventApi.named("tasks", kind).fix("cancel()").handleOnly(true).build());
    Site schedules = tasks.anySite();
    tasks.registerAndForget(schedules, source, 100);
    return new AccumulatingDetector()
        .judge(tasks.state(schedules), new View(tasks.clock.get(), "alive after GC"));
  }

  /** Ten live so long and are taken back, four that came before them stay for 700 ms more. */
  private SiteState forgotten(SiteStates of, long lives, Holding holding) {
    Site here = of.anySite();
    of.register(here, source, 4);
    of.clock.addAndGet(1);
    of.register(here, source, 10);
    of.clock.addAndGet(lives);
    of.releaseNewest(source, 10);
    of.clock.addAndGet(700);
    return of.state(here).with(holding);
  }

  private static final Holding ONLY_HERE = new Holding(4, 0, 0, 0, 40, 1_000);

  private static Optional<Finding> judgedForgotten(SiteState state, SiteStates of) {
    return new AccumulatingDetector().judge(state, new View(of.clock.get(), "alive"));
  }

  @Test
  void a_few_that_outlive_all_that_is_taken_back_and_that_nothing_else_holds_were_forgotten() {
    Finding found = judgedForgotten(forgotten(states, 10, ONLY_HERE), states).orElseThrow();

    assertThat(found.live()).isEqualTo(4);
    assertThat(found.evidence())
        .contains(
            "4 are at least three times as old as any that was taken back: of 10 none became older"
                + " than 10 ms");
  }

  @Test
  void those_that_something_else_holds_may_still_be_taken_back() {
    SiteState state = forgotten(states, 10, new Holding(3, 0, 1, 0, 40, 1_000));

    assertThat(judgedForgotten(state, states)).isEmpty();
  }

  @Test
  void those_of_which_the_heap_was_not_looked_at_may_be_in_use() {
    assertThat(judgedForgotten(forgotten(states, 10, Holding.UNKNOWN), states)).isEmpty();
  }

  @Test
  void those_that_came_last_wait_for_their_turn() {
    Site here = states.anySite();
    states.register(here, source, 10);
    states.releaseNewest(source, 10);
    states.clock.addAndGet(1);
    states.register(here, source, 4);
    states.clock.addAndGet(10_000);

    assertThat(judgedForgotten(states.state(here).with(ONLY_HERE), states)).isEmpty();
  }

  @Test
  void those_that_do_not_live_much_longer_than_others_are_not_forgotten() {
    assertThat(judgedForgotten(forgotten(states, 400, ONLY_HERE), states)).isEmpty();
  }

  @Test
  void a_task_that_runs_once_may_only_have_a_longer_delay_than_those_that_were_cancelled() {
    SiteStates timers = new SiteStates(Kind.TIMER);

    assertThat(judgedForgotten(forgotten(timers, 10, ONLY_HERE), timers)).isEmpty();
  }

  /** A listener of an application. */
  private static final class Row {}

  private Optional<Finding> judgedBurst(int many, long objectsOfEach) {
    for (int i = 0; i < many; i++) {
      states.register(site, source, new Row());
    }
    states.clock.addAndGet(1_000);
    Holding holding = new Holding(many, 0, 0, 0, many * objectsOfEach, 1_000);
    return judgedForgotten(states.state(site).with(holding), states);
  }

  @Test
  void a_burst_of_what_keeps_much_that_nothing_else_holds_is_no_start_up() {
    assertThat(judgedBurst(16, 16).orElseThrow().confidence()).isEqualTo(Confidence.MEDIUM);
  }

  @Test
  void a_burst_of_what_keeps_little_may_be_a_start_up() {
    assertThat(judgedBurst(16, 15)).isEmpty();
  }

  @Test
  void a_few_that_keep_much_may_be_the_parts_of_a_program() {
    assertThat(judgedBurst(15, 100)).isEmpty();
  }

  @Test
  void where_others_were_taken_back_those_that_keep_much_may_be_open() {
    states.register(site, source, 1);
    states.releaseNewest(source, 1);

    assertThat(judgedBurst(16, 16)).isEmpty();
  }

  @Test
  void what_a_library_makes_for_each_call_keeps_much_of_its_own() {
    SiteStates routes =
        new SiteStates(
            EventApi.named("test-api", Kind.LIFECYCLE)
                .family(List.of("dev.leash.detect"))
                .fix("Context.removeRoute(id)")
                .build());
    Site here = routes.anySite();
    for (int i = 0; i < 16; i++) {
      routes.register(here, source, new Row());
    }
    routes.clock.addAndGet(1_000);
    SiteState state = routes.state(here).with(new Holding(16, 0, 0, 0, 16 * 30, 1_000));

    assertThat(judgedForgotten(state, routes)).isEmpty();
  }

  @Test
  void what_the_jdk_made_keeps_much_of_its_own() {
    states.register(site, source, 16);
    states.clock.addAndGet(1_000);
    SiteState state = states.state(site).with(new Holding(16, 0, 0, 0, 16 * 30, 1_000));

    assertThat(judgedForgotten(state, states)).isEmpty();
  }
}
