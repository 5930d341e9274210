package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
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
}
