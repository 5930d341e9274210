package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A code base with an old leak: it may stay as it is, and nothing may be added. */
class BaselineIT {
  private static final Program BUS =
      Program.of("programs.guava.LeakyBus").with("com.google.guava:guava:33.7.2-jre");

  @TempDir private Path folder;

  private Path baseline() {
    return folder.resolve("leash-baseline.json");
  }

  private Run bus(String side) {
    return BUS.agent("failOn=new", "baseline=" + baseline()).args(side).run();
  }

  private static Run leash(Object... arguments) {
    return JavaCommand.leash(arguments).run();
  }

  @Test
  void a_known_leak_is_tolerated_until_it_is_fixed() throws IOException {
    Run first = bus("leaky");
    assertThat(first)
        .exitsWith(86)
        .hasStderrContaining("there is no baseline " + baseline() + " yet, so every leak is new")
        .hasStderrContaining("LEAK ACCUMULATING");
    String id = first.report().leaks().get(0).id();

    assertThat(leash("baseline", baseline(), first.file("report.json"), "--fail"))
        .exitsWith(2)
        .hasStderrContaining("--write makes it");
    assertThat(
            leash(
                "baseline",
                baseline(),
                first.file("report.json"),
                "--write",
                "--fail",
                "--reason",
                "ticket 42"))
        .exitsWith(0)
        .hasStdoutContaining("new: " + id + " programs.guava.LeakyBus.open")
        .hasStdoutContaining("1 known.");
    assertThat(Files.readString(baseline())).contains(id).contains("\"live\": 100").contains("42");

    Run known = bus("leaky");
    assertThat(known).exitsWith(0).hasStderrContaining("1 leak is known, see " + baseline());
    assertThat(known.stderr())
        .contains("Leash: no new leaks, 1 known; ")
        .doesNotContain("LEAK ACCUMULATING");
    assertThat(known.report().leaks()).hasSize(1);

    Run clean = bus("clean");
    assertThat(clean).exitsWith(0).hasStderrContaining("did not occur: " + id);
    assertThat(leash("baseline", baseline(), clean.file("report.json"), "--prune"))
        .exitsWith(0)
        .hasStdoutContaining("did not occur: " + id)
        .hasStdoutContaining("0 known.");
    assertThat(bus("leaky")).exitsWith(86);
  }

  @Test
  void a_known_leak_that_grows_fails() throws IOException {
    Path report = bus("leaky").file("report.json");
    leash("baseline", baseline(), report, "--write");
    Files.writeString(
        baseline(), Files.readString(baseline()).replace("\"live\": 100", "\"live\": 99"));

    assertThat(bus("leaky")).exitsWith(86).hasStderrContaining("grown from 99 to 100: ");
    assertThat(leash("baseline", baseline(), report, "--fail"))
        .exitsWith(1)
        .hasStdoutContaining("grown from 99 to 100: ");
  }

  @Test
  void a_leak_is_known_for_as_long_as_the_file_says() {
    Path report = bus("leaky").file("report.json");
    leash("baseline", baseline(), report, "--write", "--until", "2026-01-01");

    assertThat(bus("leaky")).exitsWith(86).hasStderrContaining("tolerated until 2026-01-01 only: ");
  }

  @Test
  void a_damaged_file_is_told_and_left_as_it_is() throws IOException {
    Files.writeString(baseline(), "{\n<<<<<<< HEAD\n");

    Run run = bus("leaky");
    assertThat(run)
        .exitsWith(86)
        .hasStderrContaining("the baseline " + baseline() + " is damaged, line 2: ");
    assertThat(leash("baseline", baseline(), run.file("report.json"), "--write"))
        .exitsWith(2)
        .hasStderrContaining("is damaged, line 2: ")
        .hasStderrContaining("It stays as it is");
    assertThat(baseline()).hasContent("{\n<<<<<<< HEAD\n");
  }
}
