package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.report.Leak;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leash beside what else may be in a JVM: named modules, other agents. */
class NeighboursIT {
  private static final Program PANELS = Program.ofModule("prog.bean", "prog.bean.Panels");
  private static final String JACOCO = "org.jacoco:org.jacoco.agent:jar:runtime:0.8.15";
  private static final String OPENTELEMETRY =
      "io.opentelemetry.javaagent:opentelemetry-javaagent:2.33.1";

  private static final String BUS = "com/google/common/eventbus/EventBus";
  private static final String MOCKITO = "org.mockito:mockito-core:5.20.0";
  private static final String MOCKS = "programs.env.Mocks";

  /** Mocks keep what they were told, so that the heap shows the listeners in use by them. */
  private static final String OWN_APIS = "discover=programs.env,prove=off";

  @TestFactory
  Stream<DynamicTest> a_named_module_is_watched_like_any_code() {
    return TwoSided.tests(
        TwoSided.of(PANELS)
            .on(Jdk.values())
            .leaks("jdk-pcs", "open", 100)
            .fix("removePropertyChangeListener")
            .and(leak -> leak.isBlamedOnLine("MODEL.addPropertyChangeListener")));
  }

  @OnEachJdk
  void jacoco_may_come_before_or_after_and_measures_the_same(Jdk jdk) throws IOException {
    Program program =
        Program.of("programs.guava.LeakyBus")
            .with("com.google.guava:guava:33.7.2-jre")
            .on(jdk)
            .args("leaky");
    String options = "includes=" + BUS.replace('/', '.') + ",sessionid=one,destfile=jacoco.exec";
    String measured = coverage(program.javaAgent(JACOCO, options).run());

    for (Program both :
        List.of(
            program.javaAgent(JACOCO, options).agent(),
            program.agent().javaAgent(JACOCO, options))) {
      Run run = both.run();
      assertThat(run)
          .exitsWith(0)
          .leaks()
          .single()
          .hasLive(100)
          .isBlamedOn("programs.guava.LeakyBus", "open");
      assertThat(coverage(run)).isEqualTo(measured);
    }
  }

  /** The name of the woven class and what ran of it, with the number of its bytes before it. */
  private static String coverage(Run run) throws IOException {
    String file = Files.readString(run.file("jacoco.exec"), StandardCharsets.ISO_8859_1);
    assertThat(file).contains(BUS);
    return file.substring(file.indexOf(BUS) - 10);
  }

  @OnEachJdk
  void opentelemetry_may_come_before_or_after(Jdk jdk) {
    Program program =
        Program.of("programs.env.Model")
            .on(jdk)
            .within(Duration.ofMinutes(3))
            .property("otel.javaagent.logging", "none")
            .property("otel.metrics.exporter", "none")
            .property("otel.traces.exporter", "none")
            .property("otel.logs.exporter", "none")
            .args("leaky");

    assertThat(program.javaAgent(OPENTELEMETRY, "").agent().run())
        .exitsWith(0)
        .leaks()
        .single()
        .isBlamedOn("programs.env.Model", "open")
        .hasLive(100);
    assertThat(program.agent().javaAgent(OPENTELEMETRY, "").run())
        .exitsWith(0)
        .leaks()
        .single()
        .isBlamedOn("programs.env.Model", "open")
        .hasLive(100);
  }

  @OnEachJdk
  void mockito_may_come_before_or_after(Jdk jdk) {
    Program mocks = Program.of(MOCKS).with(MOCKITO).on(jdk);
    Program before = mocks.javaAgent(MOCKITO, "").agent(OWN_APIS);
    Program after = mocks.agent(OWN_APIS).javaAgent(MOCKITO, "");

    assertIsWatchedAmongMocks(before.args("leaky").run());
    assertIsWatchedAmongMocks(after.args("leaky").run());
    assertThat(before.args("clean").run()).isClean().hasStdout("kept 0").hasLeft("jdk-pcs", 0);
  }

  @OnEachJdk
  void leash_may_be_attached_where_mockito_is_at_work(Jdk jdk) {
    Program mocks = Program.of(MOCKS).with(MOCKITO).on(jdk).javaAgent(MOCKITO, "");
    try (Running running = mocks.args("leaky", "wait").start().awaitStdout("ready")) {
      String options = OWN_APIS + ",report=" + running.reportFile();
      assertThat(JavaCommand.leash("attach", running.pid(), options).run()).exitsWith(0);

      assertIsWatchedAmongMocks(running.send("go").join());
    }
  }

  /** What mocks are told is no registration; what spies are told is, on the line that told them. */
  private static void assertIsWatchedAmongMocks(Run run) {
    assertThat(run).exitsWith(0).hasStdoutContaining("kept 100\n");
    assertThat(run.report().leaks())
        .extracting(leak -> leak.blame().method(), Leak::live)
        .containsExactlyInAnyOrder(
            tuple("open", 100L),
            tuple("openSpied", 100L),
            tuple("openSpiedClock", 100L),
            tuple("openSpiedSubclass", 100L));
    assertThat(run.report().sites())
        .noneMatch(site -> site.blame() != null && site.blame().isIn(MOCKS, "tellMocks"));
  }

  @Test
  void what_mocks_of_easymock_are_told_is_no_registration() {
    Run run =
        Program.of("programs.env.EasyMocks")
            .with(MOCKITO, "org.easymock:easymock:5.6.0")
            .agent(OWN_APIS)
            .run();

    assertThat(run)
        .exitsWith(0)
        .leaks()
        .single()
        .hasLive(100)
        .isBlamedOn("programs.env.EasyMocks", "open");
    assertThat(run.report().sites()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "nobody, Leash: not started",
    "Leash alone, could not be woven and runs as it is",
    "all, LEAK ACCUMULATING",
  })
  void under_a_security_manager_the_application_runs_and_a_line_says_what_is_denied(
      String granted, String said) throws IOException {
    String grant =
        switch (granted) {
          case "all" -> "grant { %s };";
          case "Leash alone" -> "grant codeBase \"" + Places.agentJar().toUri() + "\" { %s };";
          default -> "";
        };
    Path policy = Places.newDirectory("policy").resolve("a.policy");
    Files.writeString(policy, grant.formatted("permission java.security.AllPermission;"));
    Run run =
        Program.of("programs.env.Model")
            .property("java.security.manager", "")
            .property("java.security.policy", policy.toString())
            .agent()
            .mayLackReport()
            .args("leaky")
            .run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").hasStderrContaining(said);
  }

  @Test
  void a_security_manager_that_denies_everything_later_is_told_of_in_a_line() {
    Run run =
        Program.of("programs.faults.Denying")
            .property("java.security.manager", "allow")
            .agent()
            .mayLackReport()
            .run();

    assertThat(run)
        .exitsWith(0)
        .hasStdout("kept 100")
        .hasStderrContaining("Leash: the report at exit failed: java.lang.SecurityException");
  }

  @Test
  void where_leaks_are_to_fail_a_report_that_could_not_be_made_does() {
    Run run =
        Program.of("programs.faults.Denying")
            .property("java.security.manager", "allow")
            .agent("failOn=leak")
            .mayLackReport()
            .run();

    assertThat(run)
        .exitsWith(86)
        .hasStdout("kept 100")
        .hasStderrContaining("with failOn that counts as a failure");
  }

  @OnEachJdk
  void a_clean_program_gets_two_lines_on_stderr_and_none_on_stdout(Jdk jdk) {
    var run = PANELS.on(jdk).args("clean").agent().plain().run();

    assertThat(run).isClean().hasStdout("module prog.bean, 0").hasOnlyLeashOnStderr();
    assertThat(run.stderrLines()).hasSize(2);
  }
}
