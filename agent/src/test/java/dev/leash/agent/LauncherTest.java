package dev.leash.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leash-agent.jar",
        "leash-agent.jar status 42",
        "/opt/leash-agent.jar heap app.jar.hprof",
        "C:\\tools\\leash-agent.jar list",
        "/my tools/leash-0.2.0.jar list",
        "dev.leash.agent.LeashAgent list"
      })
  void the_command_line_is_told_by_its_jar_or_its_class(String command) {
    assertThat(Launcher.isOwnCommandLine(command, "leash-0.2.0.jar")).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "app.jar",
        "app.jar --agent leash-agent.jar",
        "/opt/leash-agent.jar.d/app.jar",
        "com.acme.Main /opt/leash-agent.jar",
        "/opt/app/run",
        "com.acme.Main"
      })
  void an_application_is_none(String command) {
    assertThat(Launcher.isOwnCommandLine(command, "leash-0.2.0.jar")).isFalse();
  }
}
