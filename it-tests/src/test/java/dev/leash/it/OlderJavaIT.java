package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Jars;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A Java that is too old. None is at hand where this is built, so a JVM says that it is one; that
 * the class which finds out can be read by Java 8, {@code AgentJarIT} sees.
 */
class OlderJavaIT {
  @ParameterizedTest
  @CsvSource({"1.8, 8", "11, 11"})
  void on_a_java_that_is_too_old_a_line_says_so_and_the_application_runs(
      String version, String feature) {
    String agent = "programs.fake.OlderJava";
    Path jar = Jars.pack("older.jar", Map.of("Premain-Class", agent), Program.of(agent).classes());

    Run run =
        Program.of("programs.env.Model")
            .jvm("-javaagent:" + jar + "=" + version)
            .agent()
            .mayLackReport()
            .args("leaky")
            .run();

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertThat(run.stderrLines())
        .containsExactly(
            "Leash: not started: it needs Java 17 or later, and this is Java "
                + feature
                + ". The application runs on without it.");
  }
}
