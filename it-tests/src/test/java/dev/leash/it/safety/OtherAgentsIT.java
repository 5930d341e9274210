package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.maven.Libraries;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Agents whose transformers load classes while classes are loaded. */
class OtherAgentsIT {
  private static final String DATADOG = "com.datadoghq:dd-java-agent:1.68.1";
  private static final String MODEL = "programs.env.Model";

  @OnEachJdk
  void an_agent_that_loads_a_class_while_it_is_loaded_may_come_before_or_after(Jdk jdk) {
    Program model = Program.of(MODEL).on(jdk).args("leaky");
    String other = "-javaagent:" + reentrant();

    assertIsWatched(model.jvm(other).agent().run());
    assertIsWatched(model.agent().jvm(other).run());
  }

  @OnEachJdk
  void leash_may_be_attached_where_an_agent_loads_classes_while_they_are_loaded(Jdk jdk) {
    Program model = Program.of(MODEL).on(jdk).args("leaky", "wait");
    try (Running running = model.jvm("-javaagent:" + reentrant()).start().awaitStdout("ready")) {
      assertIsWatchedOnceAttached(running);
    }
  }

  private static Path reentrant() {
    String agent = "programs.fake.ReentrantAgent";
    return Jars.pack("reentrant.jar", Map.of("Premain-Class", agent), Program.of(agent).classes());
  }

  @Test
  void datadog_s_agent_may_come_before_or_after() {
    String other = "-javaagent:" + datadog();
    Program model = quiet(Program.of(MODEL).args("leaky"));

    assertIsWatched(model.jvm(other).agent().run());
    assertIsWatched(model.agent().jvm(other).run());
  }

  @Test
  void leash_may_be_attached_where_datadog_s_agent_is_at_work() {
    Program model = quiet(Program.of(MODEL).args("leaky", "wait"));
    try (Running running = model.jvm("-javaagent:" + datadog()).start().awaitStdout("ready")) {
      assertIsWatchedOnceAttached(running);
    }
  }

  private static Path datadog() {
    try {
      return Libraries.jar(DATADOG);
    } catch (AssertionError e) {
      Assumptions.abort(DATADOG + " can't be had here: " + e.getCause());
      throw e;
    }
  }

  /** Without a word to anybody. */
  private static Program quiet(Program program) {
    return program
        .property("dd.trace.agent.url", "http://127.0.0.1:9")
        .property("dd.instrumentation.telemetry.enabled", "false")
        .property("dd.remote_config.enabled", "false")
        .property("datadog.slf4j.simpleLogger.defaultLogLevel", "off")
        .within(Duration.ofMinutes(3));
  }

  private static void assertIsWatchedOnceAttached(Running running) {
    String options = "report=" + running.reportFile();
    assertThat(JavaCommand.leash("attach", running.pid(), options).run()).exitsWith(0);
    assertIsWatched(running.send("go").join());
  }

  private static void assertIsWatched(Run run) {
    assertThat(run)
        .exitsWith(0)
        .leaks()
        .single()
        .isBlamedOn("programs.env.Model", "open")
        .hasLive(100);
  }
}
