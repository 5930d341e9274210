package dev.leash.it.harness;

import static dev.leash.it.harness.Assertions.assertThat;
import static dev.leash.it.harness.Assertions.assertThatThrownBy;

import dev.leash.it.harness.report.LeashReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunAssertTest {
  @TempDir Path directory;

  @Test
  void a_report_is_read_whole() throws IOException {
    LeashReport report = runWith("leaky").report();

    assertThat(report.jvm().main()).isEqualTo("programs.guava.LeakyBus");
    assertThat(report.statistics().overview().peakLive()).isEqualTo(102);
    assertThat(report.statistics().limits().get("maxPerOwner").asInt()).isEqualTo(500);
    assertThat(report.statistics().byTag().at("/chat/live").asInt()).isEqualTo(100);
    assertThat(report.statistics().cleanup().released()).isEqualTo(100);
    assertThat(report.notes()).isEmpty();
    assertThat(report.leaks()).hasSize(1);
    assertThat(report.sites()).hasSize(2);
    assertThat(report.sitesOf("jdk-shutdown-hook").get(0).caller().isIn("x.Y", "z")).isTrue();
  }

  @Test
  void a_leak_is_described_in_a_few_words() throws IOException {
    assertThat(runWith("leaky"))
        .exitsWith(0)
        .leaks()
        .single()
        .hasApi("guava-eventbus")
        .hasKind("SIGNAL")
        .hasVerdict("ACCUMULATING")
        .hasConfidence("HIGH")
        .hasSource("com.google.common.eventbus.EventBus")
        .isBlamedOn("programs.guava.LeakyBus", "open")
        .isBlamedOnLine("BUS.register(session)")
        .hasFrame("programs.guava.LeakyBus", "main")
        .hasLive(100)
        .hasLiveAtLeast(100)
        .hasRegistered(110)
        .hasReleased(10)
        .hasOwnerContaining("session")
        .hasService("chat")
        .hasTag("chat")
        .hasEvidenceContaining("alive after GC")
        .hasFixContaining("unregister");
  }

  @Test
  void what_does_not_hold_fails_with_what_is_there() throws IOException {
    LeakAssert leak = assertThat(runWith("leaky")).leaks().single();

    failing(() -> leak.hasApi("rxjava")).hasMessageContaining("guava-eventbus");
    failing(() -> leak.hasLive(99)).hasMessageContaining("live is 100, not 99");
    failing(() -> leak.hasLiveAtLeast(101)).hasMessageContaining("100");
    failing(() -> leak.isBlamedOn("programs.guava.LeakyBus", "main")).hasMessageContaining("open");
    failing(() -> leak.isCalledFrom("a.B", "c")).hasMessageContaining("null");
    failing(() -> leak.isBlamedOnLine("BUS.post")).hasMessageContaining("BUS.register");
    failing(() -> leak.hasFixContaining("dispose")).hasMessageContaining("unregister");
  }

  @Test
  void a_run_with_a_leak_is_not_clean() throws IOException {
    Run run = runWith("leaky");

    failing(() -> assertThat(run).isClean())
        .hasMessageContaining("ACCUMULATING")
        .hasMessageContaining("all its output");
  }

  @Test
  void a_clean_run_shows_that_the_api_was_at_work() throws IOException {
    Run run = runWith("clean");

    assertThat(run).isClean().hasLeft("guava-eventbus", 0).hasLeft("jdk-shutdown-hook", 1);
    failing(() -> assertThat(run).hasLeft("rxjava", 0))
        .hasMessageContaining("registered by rxjava");
    failing(() -> assertThat(run).hasLeft("jdk-shutdown-hook", 0)).hasMessageContaining("left of");
  }

  @Test
  void what_was_cleaned_up_was_left_all_the_same() throws IOException {
    assertThat(runWith("leaky")).hasLeft("guava-eventbus", 100);
  }

  @Test
  void a_run_about_which_leash_complains_is_not_clean() throws IOException {
    Run run = runWith("complaint");

    failing(() -> assertThat(run).isClean()).hasMessageContaining("could not arm rxjava2");
  }

  @Test
  void an_unexpected_line_on_stderr_is_shown() throws IOException {
    Run run = runWith("clean");

    assertThat(run).hasNothingOnStderrBut("Leash .*", "(?i)warning: .*");
    failing(() -> assertThat(run).hasOnlyLeashOnStderr())
        .hasMessageContaining("[\"WARNING: loud\"]");
  }

  @Test
  void a_missing_report_fails_with_the_output() {
    Run run = run();

    assertThat(run.hasReport()).isFalse();
    failing(run::report).hasMessageContaining("no report").hasMessageContaining("all its output");
  }

  @Test
  void a_report_of_another_schema_is_refused() throws IOException {
    Files.writeString(directory.resolve(Launch.REPORT), "{\"schema\": \"leash/2\"}");

    failing(run()::report).hasMessageContaining("leash/1");
  }

  private Run runWith(String report) throws IOException {
    try (var in = getClass().getResourceAsStream("/reports/" + report + ".json")) {
      Files.copy(in, directory.resolve(Launch.REPORT));
    }
    return run();
  }

  private Run run() {
    String stderr = "Leash 0.2.0\nWARNING: loud\n";
    return new Run(List.of("java", "Main"), directory, 0, "all its output\n", stderr);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ?> failing(ThrowingCallable it) {
    return assertThatThrownBy(it).isInstanceOf(AssertionError.class);
  }
}
