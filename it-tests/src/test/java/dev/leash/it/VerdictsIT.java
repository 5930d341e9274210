package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each verdict that needs no owner: given where it holds, and nowhere else. */
class VerdictsIT {
  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";

  @TestFactory
  Stream<DynamicTest> many_on_one_source_of_which_none_was_taken_back() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Starts")
            .with(GUAVA)
            .leaks("guava-eventbus", "open", 60)
            .and(
                leak ->
                    leak.hasVerdict("ACCUMULATING")
                        .hasConfidence("MEDIUM")
                        .hasEvidenceContaining("60 registered, 0 released, 60 alive after GC"))
            .silent("few", "pool"));
  }

  @TestFactory
  Stream<DynamicTest> handles_that_were_thrown_away() {
    return TwoSided.tests(
        TwoSided.of(Program.of("programs.vaadin.Views").args("component"))
            .with(
                "com.vaadin:flow-html-components:24.10.12",
                "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .leaks("vaadin", "click", 100)
            .and(
                leak ->
                    leak.hasVerdict("HANDLE_LOST")
                        .hasConfidence("HIGH")
                        .hasEvidenceContaining("100 of 100 handles"))
            .silent("few"));
  }

  @TestFactory
  Stream<DynamicTest> the_same_listener_again() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Twice")
            .leaks("jdk-pcs", "open", 1)
            .and(
                leak ->
                    leak.hasVerdict("DUPLICATE")
                        .hasConfidence("MEDIUM")
                        .hasEvidenceContaining("1 registration repeats"))
            .silent("names", "sources"));
  }

  @TestFactory
  Stream<DynamicTest> one_caller_forgets_what_another_one_takes_back() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Paths")
            .leaks("jdk-pcs", "listen", 40)
            .and(
                leak ->
                    leak.hasVerdict("ACCUMULATING")
                        .isForgottenBy("programs.verdicts.Paths", "search")
                        .isReleasedBy("programs.verdicts.Paths", "checkOut")
                        .hasEvidenceContaining(
                            "of 40 that programs.verdicts.Paths.search asked for 0 were"
                                + " taken back, of 100 of other callers 100"))
            .silent("pool"));
  }

  @TestFactory
  Stream<DynamicTest> another_listener_that_does_the_same_for_the_same_object() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Again")
            .leaks("jdk-pcs", "programs.verdicts.Again$Screen", "show", 10)
            .and(
                leak ->
                    leak.hasVerdict("ACCUMULATING")
                        .hasConfidence("MEDIUM")
                        .hasEvidenceContaining("9 of them repeat another one"))
            .silent("names", "many"));
  }

  /** Reactor 3.4.16 forgot to forget who cancelled; 3.4.17 does not. */
  @Test
  void what_was_taken_back_and_is_kept_by_the_library_all_the_same() {
    Program waiting = Program.of("programs.verdicts.Waiting").agent();

    assertThat(waiting.with("io.projectreactor:reactor-core:3.4.16").run())
        .leaks()
        .single()
        .hasApi("reactor")
        .hasVerdict("RELEASED_BUT_RETAINED")
        .hasConfidence("LOW")
        .isBlamedOn("programs.verdicts.Waiting", "listen")
        .hasReleased(100)
        .hasFixContaining("look for a newer version")
        .hasEvidenceContaining("of the 100 looked at, 100 are still held by the library after GC");
    assertThat(waiting.with("io.projectreactor:reactor-core:3.4.17").run())
        .isClean()
        .hasLeft("reactor", 0);
  }

  @Test
  void a_listener_that_the_one_it_works_for_keeps_for_the_next_time_is_not_retained() {
    Program former =
        Program.of("programs.verdicts.Former")
            .with("org.openjfx:javafx-base:jar:linux:17.0.2")
            .with("org.openjfx:javafx-graphics:jar:linux:17.0.2");
    assertThat(former.agent().run()).isClean();
  }

  @TestFactory
  Stream<DynamicTest> older_than_the_timeout() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Old")
            .with(GUAVA)
            .program(it -> it.property("leash.timeout", "1500ms"))
            .leaks("guava-eventbus", "open", 3)
            .and(
                leak ->
                    leak.hasVerdict("EXPIRED")
                        .hasConfidence("MEDIUM")
                        .hasEvidenceContaining("3 of 3 live are older than 1500 ms"))
            .silent("young"));
  }

  @TestFactory
  Stream<DynamicTest> more_than_an_owner_may_have() {
    return TwoSided.tests(
        TwoSided.of("programs.verdicts.Crowd")
            .with(GUAVA, "org.slf4j:slf4j-nop:2.0.19")
            .program(it -> it.classPath(Path.of("../core/target/classes").toAbsolutePath()))
            .program(it -> it.property("leash.maxPerOwner", "15"))
            .leaks("guava-eventbus", "listen", 20)
            .and(
                leak ->
                    leak.hasVerdict("OVER_LIMIT")
                        .hasConfidence("WARNING")
                        .hasEvidenceContaining("owner ann has 20 live registrations, the limit is")
                        .hasEvidenceContaining("20 of them (100 %) come from here"))
            .silent("few"));
  }

  private static final Program SLOWLY =
      Program.of("programs.verdicts.Slowly").with(GUAVA).agent("interval=50ms");

  @OnEachJdk
  void slow_growth_from_collection_to_collection_is_seen_while_the_program_runs(Jdk jdk) {
    Run run = SLOWLY.on(jdk).args("leaky").run();

    assertThat(run).hasStdout("leaks 1");
    assertThat(run)
        .leaks()
        .single()
        .hasVerdict("ACCUMULATING")
        .hasConfidence("LOW")
        .hasEvidenceContaining("grew without a break from");
  }

  @Test
  void a_verdict_is_withdrawn_when_all_is_taken_back() {
    Run run = SLOWLY.args("clean").run();

    assertThat(run).hasStdout("leaks 1", "leaks 0").leaks().isEmpty();
    assertThat(run.report().notes()).singleElement().asString().contains("withdrawn: ACCUMULATING");
  }

  @Test
  void a_pool_that_filled_and_stopped_is_no_leak() {
    assertThat(SLOWLY.args("pool").run()).isClean().hasLeft("guava-eventbus", 200);
  }
}
