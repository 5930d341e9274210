package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of an application: its status, its hooks, the report, the cleanup. */
class EndIT {
  private static final Program ENDS = Program.of("programs.env.Ends");
  private static final Program HOOKS = Program.of("programs.env.HooksAtEnd").agent();

  @ParameterizedTest(name = "{0} {1} ends with {2}")
  @CsvSource({
    "leaky, return, 86",
    "clean, return, 0",
    "leaky, exit0, 86",
    "leaky, exit3, 3",
    "clean, exit3, 3",
    "leaky, throw, 1",
    "leaky, throw-elsewhere, 86",
  })
  void a_leak_fails_the_process_unless_it_failed_by_itself(String side, String end, int status) {
    for (Jdk jdk : Jdk.values()) {
      Run run = ENDS.on(jdk).agent("failOn=leak").args(side, end).run();

      assertThat(run).exitsWith(status).hasStdout("done");
    }
  }

  @Test
  void without_fail_on_a_leak_fails_nothing() {
    assertThat(ENDS.agent().args("leaky", "return").run()).exitsWith(0).leaks().hasSize(1);
  }

  @OnEachJdk
  void a_halt_is_a_halt(Jdk jdk) {
    Run run = ENDS.on(jdk).agent("failOn=leak").mayLackReport().args("leaky", "halt").run();

    assertThat(run).exitsWith(4).hasStdout("done");
  }

  @OnEachJdk
  void a_kill_still_gets_its_report(Jdk jdk) {
    try (Running running = ENDS.on(jdk).agent().args("leaky", "wait").start()) {
      Run run = running.awaitStdout("ready").stop();

      assertThat(run).exitsWith(143).leaks().single().hasLive(100);
    }
  }

  @OnEachJdk
  void what_the_application_s_hooks_take_back_is_no_leak(Jdk jdk) {
    assertThat(HOOKS.on(jdk).args("closes").run()).isClean().hasStdout("ready");
  }

  @OnEachJdk
  void a_hook_that_throws_loses_no_report(Jdk jdk) {
    assertThat(HOOKS.on(jdk).args("throws").run()).exitsWith(0).leaks().single().hasLive(100);
  }

  @OnEachJdk
  void threads_that_go_on_registering_do_not_hold_up_the_end(Jdk jdk) {
    assertThat(HOOKS.on(jdk).args("starts-a-daemon").run()).exitsWith(0).hasStdout("ready");
  }

  @OnEachJdk
  void no_collection_is_asked_for_before_the_end(Jdk jdk) throws Exception {
    Program works = ENDS.on(jdk).jvm("-Xlog:gc:file=gc.txt").agent("interval=50ms");
    try (Running running = works.args("leaky", "wait").start().awaitStdout("ready")) {
      Thread.sleep(1_000); // twenty looks at what there is
      Path log = running.directory().resolve("gc.txt");
      assertThat(Files.readString(log)).doesNotContain("System.gc()");

      running.stop();
      assertThat(Files.readString(log)).contains("System.gc()");
    }
  }

  @Test
  void what_is_left_is_released_and_counted() throws IOException {
    Run run = bus("cleanup=shutdown").run();

    assertThat(run).exitsWith(0);
    assertThat(cleaned(run)).isEqualTo("3 released, 0 failed, 0 late");
    assertThat(run.report().statistics().overview().cleaned()).isEqualTo(3);
  }

  @Test
  void cleanup_can_be_switched_off() throws IOException {
    Run run = bus("cleanup=off").run();

    assertThat(run).exitsWith(0);
    assertThat(run.report().statistics().overview().cleaned()).isZero();
    assertThat(run.report().statistics().overview().live()).isEqualTo(3);
  }

  @Test
  void a_release_that_hangs_costs_its_budget_and_no_more() throws IOException {
    Run run = bus("cleanupBudget=500ms").property("bus", "hangs").run();

    assertThat(run).exitsWith(0);
    assertThat(cleaned(run)).isEqualTo("0 released, 0 failed, 3 late");
  }

  @Test
  void a_release_that_throws_does_not_keep_the_others_from_theirs() throws IOException {
    Run run = bus("cleanupBudget=5s").property("bus", "throws").run();

    assertThat(run).exitsWith(0);
    assertThat(cleaned(run)).isEqualTo("0 released, 3 failed, 0 late");
    assertThat(run.report().statistics().overview().cleanupErrors()).isEqualTo(3);
  }

  @Test
  void several_reports_are_written_whole_and_with_the_process_id() throws IOException {
    Path there = Places.newDirectory("reports");
    Run run =
        ENDS.agent("report=" + there + "/a-%p.txt;" + there + "/b.html;" + there + "/c.sarif")
            .args("leaky", "return")
            .run();

    try (Stream<Path> files = Files.list(there)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a-" + run.report().jvm().pid() + ".txt", "b.html", "c.sarif");
    }
  }

  private static Program bus(String option) throws IOException {
    Path rules = Places.newDirectory("rules").resolve("bus.yaml");
    Files.writeString(rules, LoadersIT.BUS);
    return Program.of("programs.env.BusUser").agent("rules=" + rules, option);
  }

  private static String cleaned(Run run) {
    var cleanup = run.report().statistics().cleanup();
    return cleanup.released()
        + " released, "
        + cleanup.failed()
        + " failed, "
        + cleanup.late()
        + " late";
  }
}
