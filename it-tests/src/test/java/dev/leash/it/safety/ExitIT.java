package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a program is told by its exit status does not hang on what is around it. */
class ExitIT {
  private static final Program LEAKY = Program.of("programs.faults.Leaky");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "interval=off",
        "interval=0",
        "timeout=off",
        "maxPerOwner=off",
        "maxPerService=off",
        "cleanupBudget=off",
        "reportEvery=off",
        "discover=off",
        "ignore=off",
        "cleanup=off",
        "app=off",
        "tagFromMdc=off",
        "http=off",
        "interval=36600d",
        "cleanupBudget=36600d",
        "timeout=36600d",
      })
  void an_option_that_is_off_or_as_large_as_can_be_switches_nothing_else_off(String option) {
    Run run = LEAKY.agent(option, "failOn=leak").run();

    assertThat(run).exitsWith(86).hasStdout("kept 100").leaks().single().hasLive(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"waits", "throws", "fails", "exits", "closed", "null"})
  void the_program_s_own_standard_error_is_left_alone_and_changes_no_status(String how) {
    Run run = Program.of("programs.faults.OddStandardError").args(how).agent("failOn=leak").run();

    assertThat(run).exitsWith(86).hasStdout("main ends").leaks().single().hasLive(100);
    if (!how.equals("closed")) { // then the JVM has none any more
      assertThat(run).hasStderrContaining("LEAK ACCUMULATING");
    }
  }

  @Test
  @EnabledIf("hasPipes")
  void a_full_pipe_that_nobody_reads_holds_up_neither_the_start_nor_the_end() throws Exception {
    Path pipe = fullPipe();
    for (String options : List.of("", ";/dev/stderr", ",logFile=" + pipe)) {
      Path report = Places.newDirectory("report").resolve("report.json");
      List<String> command = new ArrayList<>(List.of(Jdk.V17.tool("java").toString()));
      command.add("-javaagent:" + Places.agentJar() + "=failOn=leak,report=" + report + options);
      command.addAll(List.of("-cp", LEAKY.classes().toString(), LEAKY.mainClass()));
      Process leaky = new ProcessBuilder(command).redirectError(pipe.toFile()).start();
      try {
        assertThat(leaky.waitFor(60, TimeUnit.SECONDS)).as("%s", command).isTrue();
        assertThat(leaky.exitValue()).as("%s", command).isEqualTo(86);
        assertThat(report).exists();
      } finally {
        leaky.destroyForcibly();
      }
    }
  }

  /** A pipe of which {@code sleep} has an end to read from, and that takes nothing any more. */
  private static Path fullPipe() throws IOException, InterruptedException {
    Path pipe = Places.newDirectory("pipe").resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String fill = "exec 3<>'" + pipe + "'; timeout 3 cat /dev/zero >&3; touch '" + pipe + ".full'";
    Process holder = new ProcessBuilder("sh", "-c", fill + "; exec sleep 300").start();
    Runtime.getRuntime().addShutdownHook(new Thread(holder::destroyForcibly));
    Path full = Path.of(pipe + ".full");
    for (int i = 0; i < 600 && !Files.exists(full); i++) {
      Thread.sleep(50);
    }
    assertThat(full).exists();
    return pipe;
  }

  static boolean hasPipes() {
    return Files.exists(Path.of("/bin/sh")) && Files.exists(Path.of("/usr/bin/mkfifo"));
  }

  @OnEachJdk
  void a_thread_that_is_interrupted_and_exits_gets_its_cleanup_and_its_report(Jdk jdk) {
    Run run =
        LEAKY.on(jdk).args("interrupted").agent("failOn=leak").within(Duration.ofMinutes(1)).run();

    assertThat(run).exitsWith(86).hasStdout("kept 100").leaks().single().hasLive(100);
    var cleanup = run.report().statistics().cleanup();
    assertThat(cleanup.released()).isEqualTo(100);
    assertThat(cleanup.late()).isZero();
  }

  @Test
  void a_release_of_the_cleanup_that_fails_is_told_with_its_reason() {
    Run run = Program.of("programs.faults.Refusing").agent().run();

    assertThat(run).exitsWith(0).hasStderrContaining(", 1 failed");
    assertThat(run.report().notes())
        .anyMatch(it -> it.startsWith("a release failed: ") && it.contains("the model is closed"));
  }
}
