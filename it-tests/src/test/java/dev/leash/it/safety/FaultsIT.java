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
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong in the application, or around it, stays its own affair, and Leash goes on. */
class FaultsIT {
  private static final Program MODEL = Program.of("programs.env.Model").args("leaky");

  @OnEachJdk
  void a_stack_that_overflows_in_a_register_call_overflows_for_the_application_alone(Jdk jdk) {
    Run run = Program.of("programs.faults.StackBrink").on(jdk).agent().mayHaveAgentErrors().run();

    assertThat(run).exitsWith(0).hasStdout("overflowed", "kept 100", "kept 200");
    assertBooksOn(run, 400, 200);
  }

  /** What the JVM itself says where it has no memory to show a class file to any agent. */
  private static final String NO_ROOM_FOR_A_CLASS_FILE =
      "\\*\\*\\* java\\.lang\\.instrument ASSERTION FAILED \\*\\*\\*: .*can't create byte array.*";

  @OnEachJdk
  void without_memory_the_application_is_told_and_leash_goes_on_when_there_is_some(Jdk jdk) {
    Run run =
        Program.of("programs.faults.Full")
            .on(jdk)
            .jvm("-Xmx12m", "-XX:+UseSerialGC")
            .agent("interval=100ms")
            .mayHaveAgentErrors()
            .within(Duration.ofMinutes(3))
            .run();

    assertThat(run)
        .exitsWith(0)
        .hasStdout("was full", "kept 100", "leash-monitor true", "leash-owners true")
        .hasNothingOnStderrBut(
            "Leash\\b.*", "LEAK .*", "  .*", "Note: .*", NO_ROOM_FOR_A_CLASS_FILE, "");
    assertBooksOn(run, 200, 100);
  }

  @Test
  void threads_that_are_stopped_in_the_middle_leave_nothing_locked() {
    Run run = Program.of("programs.faults.Stopped").agent().mayHaveAgentErrors().run();

    assertThat(run).exitsWith(0).hasStdout("stopped", "kept 100");
    assertBooksOn(run, 200, 100);
  }

  @OnEachJdk
  void nobody_is_asked_for_equals_hash_code_or_to_string_because_of_leash(Jdk jdk)
      throws IOException {
    Program program = Program.of("programs.faults.Hostile").on(jdk);
    Path there = Places.newDirectory("reports");
    Run without = program.run();
    Run with =
        program
            .agent(
                "timeout=1ms",
                "maxPerOwner=1",
                "log=debug",
                "logFile=" + there.resolve("log"),
                "report=" + there + "/a.txt;" + there + "/b.html;" + there + "/c.sarif")
            .run();

    assertThat(with).exitsWith(0).hasStdout(without.stdoutLines().toArray(String[]::new));
    assertThat(with.stdout()).contains("others 0");
    assertThat(with).leaks().hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource({
    "throws, 0 released 3 failed 0 late, 0",
    "recurses, 0 released 3 failed 0 late, 0",
    "registers, 3 released 0 failed 0 late, 0",
    "halts, none, 9",
  })
  void a_cleanup_outlives_a_release_that(String misbehaves, String outcome, int status)
      throws IOException {
    Run run = odd(misbehaves, "stays");

    assertThat(run).exitsWith(status).hasStdout("done");
    var cleanup = run.report().statistics().cleanup(); // the report was written before, and after
    assertThat(
            cleanup == null
                ? "none"
                : "%d released %d failed %d late"
                    .formatted(cleanup.released(), cleanup.failed(), cleanup.late()))
        .isEqualTo(outcome);
  }

  @Test
  void a_release_that_ends_the_jvm_does_not_hold_up_its_end() throws IOException {
    Run run = odd("exits", "stays");

    assertThat(run).hasStdout("done");
    assertThat(run.exitCode()).isIn(0, 9);
    assertThat(run.report().statistics().overview().live()).isGreaterThan(0);
  }

  @Test
  void a_release_that_throws_throws_it_at_the_application_and_released_nothing()
      throws IOException {
    Run run = odd("throws", "leaves");

    String thrown = "java.lang.IllegalStateException: on purpose";
    assertThat(run).exitsWith(0).hasStdout(thrown, thrown, thrown, "done");
    assertThat(run.report().statistics().overview().released()).isZero();
  }

  @Test
  void a_release_that_registers_again_is_one_more_registration() throws IOException {
    Run run = odd("registers", "leaves");

    assertThat(run).exitsWith(0).hasStdout("done");
    var seen = run.report().statistics().overview();
    assertThat(seen.released()).isEqualTo(3);
    assertThat(seen.live() + seen.cleaned()).isEqualTo(seen.registered() - 3).isPositive();
  }

  @OnEachJdk
  void a_hook_that_halts_is_not_held_up(Jdk jdk) {
    Run run = Program.of("programs.faults.HookHalts").on(jdk).agent().mayLackReport().run();

    assertThat(run).exitsWith(7);
  }

  @Test
  @EnabledIf("hasFullDevice")
  void a_disk_that_is_full_or_read_only_costs_that_report_alone() {
    Run run = MODEL.agent("report=/dev/full;/proc/leash.json").run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderrLines()).filteredOn(it -> it.contains("/dev/full")).isNotEmpty();
    assertThat(run.stderrLines()).filteredOn(it -> it.contains("/proc/leash.json")).isNotEmpty();
    assertThat(Files.exists(Path.of("/dev/full"))).isTrue();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void a_log_file_on_a_full_disk_is_told_and_standard_error_takes_over() {
    Run run = MODEL.agent("logFile=/dev/full").run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").hasStderrContaining("LEAK ACCUMULATING");
    assertThat(run.stderrLines()).filteredOn(it -> it.contains("logFile")).hasSize(1);
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full")) && Files.isDirectory(Path.of("/proc/self"));
  }

  @Test
  void ten_megabytes_of_options_do_no_harm() throws IOException {
    Path report = Places.newDirectory("report").resolve("report.json");
    String options =
        "-javaagent:" + Places.agentJar() + "=report=" + report + ",ignore=" + "x".repeat(5 << 20);
    Path arguments = Places.newDirectory("arguments").resolve("options");
    Files.writeString(arguments, options + ",y".repeat(5 << 19));
    Run run = MODEL.jvm("@" + arguments).run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").hasStderrContaining("LEAK ACCUMULATING");
    assertThat(run.stderrLines()).allMatch(line -> line.length() < 500).hasSizeLessThan(40);
    assertThat(report).exists();
  }

  @Test
  void damaged_files_are_told_and_the_rest_is_watched() throws IOException {
    List<Path> files = Damaged.files();
    for (int i = 0; i < files.size(); i++) {
      Run run =
          MODEL
              .agent(
                  "rules=" + files.get(i),
                  "baseline=" + files.get((i + 1) % files.size()),
                  "config=" + files.get((i + 2) % files.size()),
                  "failOn=new")
              .run();

      assertThat(run).exitsWith(86).hasStdout("kept 100").leaks().single().hasLive(100);
      assertThat(run.stderrLines()).allMatch(line -> line.length() < 500).hasSizeLessThan(40);
    }
  }

  /** Files that are none of what they should be. */
  private static final class Damaged {
    static List<Path> files() throws IOException {
      Path there = Places.newDirectory("damaged");
      byte[] noise = new byte[1 << 16];
      for (int i = 0; i < noise.length; i++) {
        noise[i] = (byte) (i * 31 ^ i >> 3);
      }
      return List.of(
          there,
          Files.write(there.resolve("noise"), noise),
          Files.write(there.resolve("empty"), new byte[0]),
          Files.writeString(there.resolve("deep"), "[{\"a\":".repeat(100_000)),
          Files.writeString(there.resolve("cut"), "library: x\napis:\n  - id: a\n    kind: {"),
          Files.write(there.resolve("laughs"), laughs()));
    }

    /** Each line stands for ten of the line before. */
    private static List<String> laughs() {
      StringBuilder lines = new StringBuilder("l0: &l0 [ha, ha]\n");
      for (int i = 1; i < 20; i++) {
        String before = "*l" + (i - 1);
        lines.append(
            "l%d: &l%d [%s]%n".formatted(i, i, String.join(",", Collections.nCopies(10, before))));
      }
      return lines.toString().lines().toList();
    }
  }

  private static Run odd(String mode, String leaves) throws IOException {
    Path rules = Places.newDirectory("rules").resolve("odd.yaml");
    Files.writeString(rules, ODD);
    return Program.of("programs.faults.OddUser")
        .agent("rules=" + rules, "cleanupBudget=500ms")
        .args(mode, leaves)
        .run();
  }

  private static void assertBooksOn(Run run, long registered, long released) {
    var firm =
        run.report().sites().stream()
            .filter(it -> it.blame() != null && it.blame().isIn("programs.faults.Firm", "open"))
            .toList();
    assertThat(firm)
        .singleElement()
        .satisfies(
            it -> assertThat(it.registered()).isEqualTo(registered),
            it -> assertThat(it.released()).isEqualTo(released),
            it -> assertThat(it.live() + it.cleaned()).isEqualTo(registered - released));
    var all = run.report().statistics().overview();
    assertThat(all.released() + all.completed() + all.collected() + all.cleaned() + all.live())
        .isEqualTo(all.registered());
    assertThat(all.live()).isNotNegative();
  }

  static final String ODD =
      """
      library: programs
      family: programs.faults.OddBus
      apis:
        - id: odd-bus
          kind: signal
          type: programs.faults.OddBus
          register: join(Runnable)
          release: leave(Runnable)
      """;
}
