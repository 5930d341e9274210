package dev.leash.it.control;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import org.junit.jupiter.api.Test;

/** What the heap proves of a program that runs, and of one that ends. */
class ProofIT {
  private static final Program PANELS = Program.of("programs.heap.Panels");

  private static final int FORGOTTEN = 90;

  /** Of a panel, its picture. */
  private static final long PIXELS = 10_000;

  @OnEachJdk
  void what_leaks_is_released_and_what_was_foretold_is_freed(Jdk jdk) throws Exception {
    try (Running panels =
        PANELS.agent().mayLackReport().on(jdk).start().awaitStdout("ready").send("open")) {
      panels.awaitStdout("did open");

      JsonNode leak = json(leash(jdk, "report", panels.pid(), "--prove", "--json")).at("/leaks/0");
      assertThat(leak.at("/retained/by").asText()).isEqualTo("heap");
      long bytes = leak.at("/retained/bytes").asLong();
      assertThat(bytes).isBetween(FORGOTTEN * PIXELS, FORGOTTEN * PIXELS * 11 / 10);
      assertThat(leak.at("/retained/path/0").asText())
          .isEqualTo("static programs.heap.Panels.MODEL");
      assertThat(leak.get("evidence")).doesNotHaveDuplicates();

      assertThat(leash(jdk, "release", panels.pid(), "--leaks", "--dry-run"))
          .exitsWith(0)
          .hasStdoutContaining("Would release 100:");
      JsonNode done = json(leash(jdk, "release", panels.pid(), "--leaks", "--verify", "--json"));
      assertThat(done.get("released").asInt()).isEqualTo(100);
      assertThat(done.get("remaining").asInt()).isZero();
      assertThat(done.at("/foretold/listeners").asInt()).isEqualTo(FORGOTTEN);
      assertThat(done.at("/foretold/bytes").asLong()).isEqualTo(bytes);
      assertThat(done.at("/freed/listeners").asInt()).isEqualTo(FORGOTTEN);
      assertThat(done.at("/freed/bytes").asLong()).isGreaterThan(bytes / 2);
      assertThat(done.get("held").asInt()).isEqualTo(10);
      assertThat(done.at("/heldBy/0").asText())
          .startsWith("10 by static programs.heap.Panels.KEPT");
    }
  }

  @Test
  void a_report_tells_how_long_the_process_stands_still_before_it_looks_at_the_heap() {
    try (Running panels =
        PANELS.agent().mayLackReport().start().awaitStdout("ready").send("open")) {
      panels.awaitStdout("did open");

      assertThat(leash(Jdk.V17, "report", panels.pid(), "--prove"))
          .exitsWith(0)
          .hasStderrContaining("process " + panels.pid() + " uses ")
          .hasStdoutContaining("  holds    9")
          .hasStdoutContaining("  path     static programs.heap.Panels.MODEL > ");
      assertThat(leash(Jdk.V17, "report", panels.pid(), "--prove", "--longest-pause", "1ms"))
          .exitsWith(3)
          .hasStderrContaining(", which is longer than --longest-pause; nothing was dumped");
      assertThat(leash(Jdk.V17, "release", panels.pid(), "--site", "Panel.shwo", "--dry-run"))
          .exitsWith(2)
          .hasStderrContaining("did you mean Panels$Panel.show?");
      assertThat(leash(Jdk.V17, "release", panels.pid(), "--site", "Panels$Panel.show"))
          .exitsWith(0)
          .hasStdoutContaining("Released 100 of 100");
    }
  }

  @Test
  void a_command_that_gets_the_agent_from_the_environment_is_no_application() {
    try (Running panels = PANELS.agent().mayLackReport().start().awaitStdout("ready")) {
      Run status =
          JavaCommand.leash("status", panels.pid())
              .env("JAVA_TOOL_OPTIONS", "-javaagent:" + Places.agentJar())
              .run();

      assertThat(status).exitsWith(0);
      assertThat(status.stderr()).doesNotContain("event APIs armed").doesNotContain("no leaks");
    }
  }

  @Test
  void the_cleanup_at_the_end_tells_which_of_the_listeners_are_gone() {
    Run run;
    try (Running panels =
        PANELS.agent("cleanup=shutdown+verify").start().awaitStdout("ready").send("open")) {
      run = panels.awaitStdout("did open").send("end").join();
    }

    assertThat(run)
        .exitsWith(0)
        .hasStderrContaining(
            "cleanup: 100 released; of their listeners 90 are gone, 10 still held.");
  }

  private static Run leash(Jdk jdk, Object... arguments) {
    return JavaCommand.leash(arguments).on(jdk).run();
  }

  private static JsonNode json(Run run) throws Exception {
    assertThat(run).exitsWith(0);
    return new ObjectMapper().readTree(run.stdout());
  }
}
