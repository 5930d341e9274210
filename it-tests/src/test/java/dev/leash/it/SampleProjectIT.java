package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.maven.MavenBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sample project, built by Maven with the artifacts of this build, as a stranger would. */
class SampleProjectIT {

  @Test
  void a_stranger_s_project_has_its_leaks_found_known_and_kept_from_growing() throws IOException {
    MavenBuild sample = MavenBuild.of(Path.of("../examples/junit-sample"));

    MavenBuild.Result five = sample.run("test");
    assertThat(five.exitCode()).isNotZero();
    assertThat(five.output())
        .contains("Tests run: 25, Failures: 1, Errors: 0")
        .contains("LeakyTest.a_tag_that_is_not_closed_is_a_leak")
        .contains("LEAK OWNER_ENDED CERTAIN")
        .contains("Leash: LeakyTest.a_tag_that_is_not_closed_is_a_leak left 1 registration behind")
        .contains("call PropertyChangeSupport.removePropertyChangeListener");

    Path baseline = five.directory().resolve("leash-baseline.json");
    JavaCommand.leash("baseline", baseline, five.file("target/leash.json"), "--write").run();
    assertThat(Files.readString(baseline)).contains("com.acme.shop.");

    MavenBuild.Result six =
        sample.run("test", "-Djunit.version=6.1.3", "-Dleash.baseline=leash-baseline.json");
    assertThat(six.output()).contains("Tests run: 25, Failures: 0, Errors: 0");
    assertThat(six.exitCode()).isZero();

    assertThat(six.output()).doesNotContain("Unknown system property", "SLF4J");

    MavenBuild.Result without = sample.run("test", "-DagentArgument=");
    assertThat(without.exitCode()).isNotZero();
    assertThat(without.output())
        .contains("Leash is not active in this JVM")
        .contains("-javaagent:")
        .contains("leash-agent-")
        .contains("Tests run: 4, Failures: 0, Errors: 4");
  }
}
