package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the JVM is started that reads a small dump. */
class SmallDumpJvmTest {

  private static final String[] ARGUMENTS = {"heap", "app.hprof"};

  private static List<String> command(String... whole) {
    return SmallDumpJvm.command("java", whole, ARGUMENTS);
  }

  @Test
  void it_has_the_first_compiler_only_and_what_this_one_was_started_with() {
    assertThat(command("-Xmx160m", "-jar", "leash-agent.jar", "heap", "app.hprof"))
        .containsExactly(
            "java",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx160m",
            "-jar",
            "leash-agent.jar",
            "heap",
            "app.hprof");
  }

  @Test
  void who_asks_for_the_same_collector_gets_it_once() {
    assertThat(command("-XX:+UseSerialGC", "-jar", "leash-agent.jar", "heap", "app.hprof"))
        .containsOnlyOnce("-XX:+UseSerialGC");
  }

  @Test
  void who_chose_how_the_jvm_runs_gets_no_other() {
    for (String flag : List.of("-XX:+UseZGC", "-XX:TieredStopAtLevel=1", "-Xint", "@flags")) {
      assertThat(command(flag, "-jar", "leash-agent.jar", "heap", "app.hprof")).isEmpty();
    }
    assertThat(command("-agentlib:jdwp", "-jar", "leash-agent.jar", "heap", "app.hprof")).isEmpty();
  }

  @Test
  void where_the_system_does_not_tell_all_of_the_command_there_is_no_other() {
    assertThat(command()).isEmpty();
    assertThat(command("-jar", "leash-agent.jar", "heap", "app.hpr")).isEmpty();
    assertThat(SmallDumpJvm.command("", new String[] {"-jar", "a.jar", "heap"}, ARGUMENTS))
        .isEmpty();
  }

  @Test
  void what_is_no_small_dump_is_read_here() {
    assertThat(SmallDumpJvm.run(new String[] {"heap", "no-such-file"})).isNegative();
    assertThat(SmallDumpJvm.run(new String[] {"report", "pom.xml"})).isNegative();
  }
}
