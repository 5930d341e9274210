package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The library and the agent in one JVM: one registry, nothing counted twice. */
class LibraryIT {

  private static final Program PROGRAM =
      Program.of("programs.library.OneRegistry")
          .with("org.slf4j:slf4j-nop:2.0.19", "com.fasterxml.jackson.core:jackson-core:2.22.4")
          .classPath(Path.of("../core/target/classes").toAbsolutePath().normalize());

  @OnEachJdk
  void without_the_agent_each_copy_has_a_registry_of_its_own(Jdk jdk) {
    Run run = PROGRAM.on(jdk).run();

    assertThat(run)
        .hasStdoutContaining("total Counts[registered=2, released=0")
        .hasStdoutContaining("beans live 1")
        .hasStdoutContaining("child released 0")
        .hasStdoutContaining("listeners left 1");
  }

  @OnEachJdk
  void with_the_agent_all_copies_and_the_woven_code_share_one_registry(Jdk jdk) {
    Run run = PROGRAM.on(jdk).agent().run();

    assertThat(run)
        .hasStdoutContaining("total Counts[registered=5, released=0, completed=0")
        .hasStdoutContaining("beans live 1")
        .hasStdoutContaining("child live 2")
        .hasStdoutContaining("scoped live 1")
        .hasStdoutContaining("child released 2")
        .hasStdoutContaining("beans released 1")
        .hasStdoutContaining("ann released 1, closed true")
        .hasStdoutContaining("listeners left 1")
        .hasStdoutContaining(
            "total Counts[registered=5, released=0, completed=0, collected=0, cleaned=4]");
  }

  @OnEachJdk
  void what_was_tracked_before_the_agent_came_moves_over(Jdk jdk) {
    Run run = PROGRAM.on(jdk).args(Places.agentJar().toString()).run();

    assertThat(run)
        .hasStdoutContaining("total Counts[registered=5, released=0, completed=0")
        .hasStdoutContaining("beans live 1")
        .hasStdoutContaining("child live 2")
        .hasStdoutContaining("scoped live 1")
        .hasStdoutContaining("child released 2")
        .hasStdoutContaining("ann released 1, closed true");
  }

  private static final Program LIMITED =
      Program.of("programs.library.Limited")
          .with("org.slf4j:slf4j-nop:2.0.19")
          .classPath(Path.of("../core/target/classes").toAbsolutePath().normalize());

  @Test
  void a_limit_that_the_application_sets_while_it_runs_is_the_one_the_report_judges_by() {
    Run run = LIMITED.agent().args("15").run();

    assertThat(run)
        .leaks()
        .single()
        .hasVerdict("OVER_LIMIT")
        .isBlamedOn("programs.library.Limited", "listen")
        .hasEvidenceContaining("owner ann has 20 live registrations, the limit is");
  }

  @Test
  void a_limit_that_the_application_lifts_while_it_runs_accuses_nobody() {
    assertThat(LIMITED.agent("maxPerOwner=15").args("100").run()).isClean();
  }

  private static final Program LOGGED =
      Program.of("programs.library.Logged")
          .with("org.slf4j:slf4j-simple:2.0.19", "com.fasterxml.jackson.core:jackson-core:2.22.4")
          .classPath(Path.of("../core/target/classes").toAbsolutePath().normalize())
          .property("org.slf4j.simpleLogger.log.dev.leash", "debug");

  @Test
  void debug_logging_tells_of_each_begin_and_end_and_the_heap_in_use() {
    Run run = LOGGED.run();

    assertThat(run)
        .exitsWith(0)
        .hasStderrContaining("chat 1: tracked as SIGNAL")
        .hasStderrContaining("1 registrations are live, ")
        .hasStderrContaining("chat 1: RELEASED");
  }

  @Test
  void a_heap_that_is_nearly_full_is_warned_of_once() {
    Run run = LOGGED.jvm("-Xmx64m", "-XX:+UseSerialGC").args("full").run();

    assertThat(run).exitsWith(0).hasStderrContaining("the heap is nearly full (");
    assertThat(run.stderr().split("nearly full", -1)).hasSize(2);
  }
}
