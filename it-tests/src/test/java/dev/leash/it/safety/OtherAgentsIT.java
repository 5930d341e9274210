package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Leash beside other agents, before and after each; what each order gave stands in the docs. */
class OtherAgentsIT {
  private static final boolean LONG = Boolean.getBoolean("leash.soak");
  private static final String NOWHERE = "http://127.0.0.1:9";
  private static final String DATADOG = "com.datadoghq:dd-java-agent:1.68.1";
  private static final String MODEL = "programs.env.Model";

  /** Their options; {@code long} for those that take many seconds to start. */
  private static final List<String> OTHERS =
      List.of(
          "org.aspectj:aspectjweaver:1.9.27 - short",
          "org.jboss.byteman:byteman:4.0.27 - short",
          "io.projectreactor:reactor-tools:3.8.6 - short",
          "org.jolokia:jolokia-agent-jvm:jar:javaagent:2.6.0 port=0 short",
          "io.prometheus.jmx:jmx_prometheus_javaagent:1.0.1 0:config short",
          "co.elastic.apm:elastic-apm-agent:1.55.1 - long",
          "com.newrelic.agent.java:newrelic-agent:8.19.0 - long",
          "com.microsoft.azure:applicationinsights-agent:3.5.3 - long",
          "org.glowroot:glowroot-agent:0.14.0-beta.2 - long",
          "io.pyroscope:agent:2.9.2 - long",
          DATADOG + " - long");

  @TestFactory
  Stream<DynamicTest> another_agent_may_come_before_or_after() {
    return OTHERS.stream()
        .filter(other -> LONG || other.endsWith("short"))
        .flatMap(
            other ->
                (LONG ? Stream.of(Jdk.values()) : Stream.of(Jdk.V17))
                    .map(jdk -> dynamicTest(other + " on " + jdk, () -> beside(other, jdk))));
  }

  private static void beside(String other, Jdk jdk) throws IOException {
    String[] words = other.split(" ");
    Path config = Files.writeString(Places.newDirectory("other").resolve("config.yaml"), "{}");
    String options = words[1].equals("-") ? "" : words[1].replace("config", config.toString());
    String agent = "-javaagent:" + jar(words[0]) + (options.isEmpty() ? "" : "=" + options);
    Program model = quiet(Program.of(MODEL).on(jdk).args("leaky"));

    assertIsWatched(model.jvm(agent).agent().run());
    assertIsWatched(model.agent().jvm(agent).run());
  }

  @OnEachJdk
  void blockhound_finds_nothing_that_blocks_where_a_thread_must_not(Jdk jdk) {
    Run run =
        Program.of("programs.env.NonBlocking")
            .on(jdk)
            .with(
                "io.projectreactor:reactor-core:3.8.8",
                "io.projectreactor.tools:blockhound:1.0.17.RELEASE")
            .jvm("-XX:+AllowRedefinitionToAddDeleteMethods")
            .agent()
            .run();

    assertThat(run)
        .exitsWith(0)
        .hasStdout("a sleep is noticed true", "registering is noticed false", "kept 100")
        .leaks()
        .single()
        .isBlamedOn("programs.env.NonBlocking", "open")
        .hasLive(100);
  }

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

  @OnEachJdk
  void leash_may_be_attached_where_datadog_s_agent_is_at_work(Jdk jdk) {
    Assumptions.assumeTrue(LONG || jdk == Jdk.V17, "with -Psoak");
    Program model = quiet(Program.of(MODEL).on(jdk).args("leaky", "wait"));
    try (Running running = model.jvm("-javaagent:" + datadog()).start().awaitStdout("ready")) {
      assertIsWatchedOnceAttached(running);
    }
  }

  private static Path datadog() {
    return jar(DATADOG);
  }

  private static Path jar(String coordinates) {
    try {
      return Libraries.jar(coordinates);
    } catch (AssertionError e) {
      Assumptions.abort(coordinates + " can't be had here: " + e.getCause());
      throw e;
    }
  }

  /** Without a word to anybody. */
  private static Program quiet(Program program) {
    return program
        .env("ELASTIC_APM_SERVER_URL", NOWHERE)
        .env("ELASTIC_APM_LOG_LEVEL", "OFF")
        .env("NEW_RELIC_LICENSE_KEY", "0".repeat(40))
        .env("NEW_RELIC_HOST", "127.0.0.1")
        .env("NEW_RELIC_LOG_LEVEL", "off")
        .env(
            "APPLICATIONINSIGHTS_CONNECTION_STRING",
            "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=" + NOWHERE)
        .env("PYROSCOPE_SERVER_ADDRESS", NOWHERE)
        .property("dd.trace.agent.url", NOWHERE)
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
