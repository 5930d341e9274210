package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.report.Leak;
import dev.leash.it.harness.report.Site;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Programs that make a class for each script, rule or page: names are without end, lines not. */
class GeneratedClassesIT {
  private static final boolean LONG = Boolean.getBoolean("leash.soak");

  /** As many lines of one kind as are told apart, twice, and some of the program itself. */
  private static final int SITES = 80;

  @Test
  void a_class_for_each_script_costs_no_memory_for_good_and_is_counted_exactly() {
    int scripts = LONG ? 200_000 : 4_000;
    Run run = scripts(scripts, "Template").run();

    assertThat(run).isClean().hasStdoutContaining("kept 0");
    SoakIT.assertFlat(run.stdout());
    assertThat(run.report().statistics().overview().registered()).isEqualTo(2L * scripts);
    assertThat(run.report().statistics().overview().released()).isEqualTo(2L * scripts);
    assertThat(run.report().sites()).hasSizeLessThan(SITES);
    assertThat(run.report().sites().stream().mapToLong(Site::registered).sum())
        .isEqualTo(2L * scripts);
  }

  @Test
  void what_scripts_leave_behind_is_one_leak_of_a_line_that_they_share() {
    Run run = scripts(400, "Template").property("leaky", "true").run();

    assertThat(run).exitsWith(0).hasStdoutContaining("kept 800").hasStderrContaining("Script_*");
    assertThat(run.report().leaks())
        .extracting(leak -> leak.blame().type(), Leak::live)
        .containsOnly(tuple("programs.soak.Script_*", 368L));
  }

  @Test
  void of_a_class_for_each_script_with_a_list_of_its_own_the_first_are_watched() {
    int scripts = LONG ? 20_000 : 1_000;
    Run run = scripts(scripts, "Emitting").run();

    assertThat(run).exitsWith(0).hasStdoutContaining("kept 0").leaks().isEmpty();
    SoakIT.assertFlat(run.stdout());
    assertThat(run.report().sites()).hasSizeBetween(32, SITES);
    assertThat(run.report().notes())
        .anyMatch(note -> note.contains("classes like programs.soak.Script_*"));
  }

  private static Program scripts(int count, String template) {
    return Program.of("programs.soak.Scripts")
        .jvm("-Xmx64m", "-XX:+UseSerialGC")
        .agent("interval=100ms")
        .args(Integer.toString(count), template)
        .within(Duration.ofMinutes(15));
  }
}
