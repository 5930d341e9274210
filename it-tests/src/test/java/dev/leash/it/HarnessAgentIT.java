package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static dev.leash.it.harness.Assertions.assertThatThrownBy;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.jdk.Jdk;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** What the harness does about an agent, with one that only says what it is told to. */
class HarnessAgentIT {
  private static final Path JAR = fakeJar();
  private static final Program FAKE = fake("programs.fake.FakeAgent");
  private static final TwoSided TRIAL =
      TwoSided.of(fake("programs.guava.LeakyBus").with("com.google.guava:guava:33.7.2-jre"));

  @Test
  void the_agent_gets_a_report_path_and_its_options() {
    Run run = FAKE.agent("discover=off", "report=more.html", "frames=3").args("clean").run();

    assertThat(run)
        .isClean()
        .hasStdout("done")
        .hasStderrContaining("report.json;more.html,discover=off,frames=3")
        .hasNothingOnStderrBut("fake agent: .*");
  }

  @Test
  void agents_come_in_the_order_given() {
    String jacoco = "org.jacoco:org.jacoco.agent:jar:runtime:0.8.15";
    Run run = FAKE.javaAgent(jacoco, "output=none").agent().args("clean").run();

    assertThat(run).isClean();
    assertThat(String.join(" ", run.command())).containsSubsequence("jacoco", "report.json");
  }

  @Test
  void errors_of_the_agent_fail_every_run_that_does_not_expect_them() {
    Program program = FAKE.agent().args("agent-errors");

    assertThatThrownBy(program::run).hasMessageContaining("3 errors of its own");
    assertThat(program.mayHaveAgentErrors().run()).isClean();
  }

  @Test
  void a_lacking_report_fails_every_run_that_does_not_expect_it() {
    Program program = FAKE.agent().args("nothing");

    assertThatThrownBy(program::run).hasMessageContaining("no report was written");
    assertThat(program.mayLackReport().run()).exitsWith(0);
  }

  @Test
  void a_trial_passes_if_the_leak_is_found_and_the_clean_twin_is_not() {
    TRIAL.leaks("guava-eventbus", "open", 100).fix("unregister").silent("clean").check();
  }

  @Test
  void a_trial_fails_for_a_leak_that_is_not_the_expected_one() {
    failing(TRIAL.leaks("rxjava2", "open", 100)).hasMessageContaining("guava-eventbus");
    failing(TRIAL.leaks("guava-eventbus", "main", 100)).hasMessageContaining("LeakyBus.open");
    failing(TRIAL.leaks("guava-eventbus", "open", 101)).hasMessageContaining("live");
  }

  @Test
  void a_trial_fails_for_a_clean_twin_that_is_not_clean() {
    TwoSided trial = TRIAL.leaks("guava-eventbus", "open", 100);

    failing(trial.silent("leaky")).hasMessageContaining("ACCUMULATING");
    failing(trial.cleanLeaves(1)).hasMessageContaining("left of guava-eventbus");
  }

  @Test
  void a_trial_makes_a_test_of_every_side_and_version_and_jdk() {
    TwoSided trial =
        TwoSided.of("programs.guava.LeakyBus")
            .withEach("com.google.guava:guava", "19.0", "33.7.2-jre")
            .on(Jdk.values())
            .leaks("guava-eventbus", "open", 100);

    assertThat(TwoSided.tests(trial))
        .extracting(DynamicTest::getDisplayName)
        .hasSize(8)
        .contains("LeakyBus[com.google.guava:guava:19.0] on JDK 25 clean");
  }

  private static AbstractThrowableAssert<?, ?> failing(TwoSided trial) {
    return assertThatThrownBy(trial::check).isInstanceOf(AssertionError.class);
  }

  private static Path fakeJar() {
    String main = "programs.fake.FakeAgent";
    return Jars.pack("fake-agent.jar", Map.of("Premain-Class", main), Program.of(main).classes());
  }

  private static Program fake(String mainClass) {
    try {
      Path reports = Path.of(HarnessAgentIT.class.getResource("/reports").toURI());
      return Program.of(mainClass).agentJar(JAR).property("fake.reports", reports.toString());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
