package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Libraries that are in everything. */
class UtilitiesIT {
  private static final String CONFIGURATION = "org.apache.commons:commons-configuration2";
  private static final String QUARTZ = "org.quartz-scheduler:quartz:2.5.2";

  @TestFactory
  Stream<DynamicTest> lists_and_models_that_tell_of_changes() {
    return TwoSided.tests(
        TwoSided.of("programs.glazedlists.Panels")
            .with("com.glazedlists:glazedlists:1.11.0")
            .leaks("glazedlists", "listen", 100)
            .fix("removeListEventListener(listener)"),
        TwoSided.of("programs.jena.Models")
            .with("org.apache.jena:jena-core:3.16.0")
            .leaks("jena", "open", 100)
            .fix("Model.unregister(listener)"));
  }

  @TestFactory
  Stream<DynamicTest> commons_configuration() {
    return TwoSided.tests(
        on("commons.Configurations", "direct")
            .withEach(CONFIGURATION, "2.0", "2.15.1")
            .with("commons-beanutils:commons-beanutils:1.9.4")
            .leaks("cc2", "follow", 100)
            .fix("removeEventListener"),
        on("commons.Configurations", "builder")
            .withEach(CONFIGURATION, "2.0", "2.15.1")
            .with("commons-beanutils:commons-beanutils:1.9.4")
            .leaks("cc2", "followAll", 100)
            .fix("removeEventListener"));
  }

  @Test
  void a_listener_is_cleaned_up_with_the_library_s_own_key_that_it_was_added_with() {
    Run run =
        Program.of("programs.commons.Configurations")
            .with(CONFIGURATION + ":2.15.1", "commons-beanutils:commons-beanutils:1.9.4")
            .agent()
            .args("direct", "leaky")
            .run();

    var cleanup = run.report().statistics().cleanup();
    assertThat(cleanup.failed()).isZero();
    assertThat(cleanup.released()).isEqualTo(100);
  }

  @TestFactory
  Stream<DynamicTest> commons_lang() {
    return TwoSided.tests(
        on("commons.Lang")
            .withEach("org.apache.commons:commons-lang3", "3.0", "3.22.0")
            .leaks("lang3", "open", 100)
            .fix("removeListener")
            .silent("equal"),
        on("commons.LangOnce")
            .with("org.apache.commons:commons-lang3:3.22.0")
            .leaks("lang3", "open", 100));
  }

  @TestFactory
  Stream<DynamicTest> commons_io() {
    return TwoSided.tests(
        on("commons.Directories", "listener")
            .withEach("commons-io:commons-io", "2.4", "2.22.0")
            .leaks("commonsio", "listen", 100)
            .fix("removeListener"),
        on("commons.Directories", "monitor")
            .withEach("commons-io:commons-io", "2.4", "2.22.0")
            .leaks("commonsio", "observe", 100)
            .fix("removeObserver"));
  }

  @TestFactory
  Stream<DynamicTest> guava_futures() {
    return TwoSided.tests(
        on("guava.LateFuture")
            .withEach("com.google.guava:guava", "18.0", "33.7.2-jre")
            .leaks("guava-future", "many", 100)
            .fix("complete"));
  }

  @TestFactory
  Stream<DynamicTest> logback() {
    return TwoSided.tests(
        on("logging.Appenders", "appender")
            .withEach("ch.qos.logback:logback-classic", "1.2.13", "1.5.18")
            .leaks("logback", "console", 100)
            .fix("detachAppender"),
        on("logging.Appenders", "listener")
            .withEach("ch.qos.logback:logback-classic", "1.2.13", "1.5.18")
            .leaks("logback", "listen", 100)
            .fix("removeListener"));
  }

  @TestFactory
  Stream<DynamicTest> resilience4j() {
    return TwoSided.tests(
        on("resilience4j.Calls")
            .withEach("io.github.resilience4j:resilience4j-circuitbreaker", "1.7.1", "2.4.0")
            .leaks("r4j", "listen", 100)
            .fix("once")
            .cleanLeaves(1));
  }

  @TestFactory
  Stream<DynamicTest> quartz() {
    return TwoSided.tests(
        on("quartz.Jobs", "job")
            .with(QUARTZ)
            .leaks("quartz", "follow", 100)
            .fix("removeJobListener")
            .silent("sameName"),
        on("quartz.Jobs", "scheduler")
            .with(QUARTZ)
            .leaks("quartz", "watch", 100)
            .fix("removeSchedulerListener"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"removed", "replaced", "again"})
  void listeners_that_quartz_knows_by_name_are_not_taken_for_left_at_the_end(String side) {
    Run run =
        Program.of("programs.quartz.Runs")
            .with(QUARTZ, "org.slf4j:slf4j-nop:2.0.17")
            .agent()
            .args(side)
            .run();

    assertThat(run).isClean();
    assertThat(run.report().statistics().overview().registered())
        .isGreaterThanOrEqualTo(side.equals("again") ? 1 : 200);
  }

  @TestFactory
  Stream<DynamicTest> jetty() {
    return TwoSided.tests(
        on("jetty.Deployments", "listener")
            .withEach("org.eclipse.jetty:jetty-util", "10.0.26", "12.1.14")
            .leaks("jetty", "deploy", 100)
            .fix("removeEventListener"),
        on("jetty.Deployments", "shutdown")
            .withEach("org.eclipse.jetty:jetty-util", "10.0.26", "12.1.14")
            .leaks("jetty", "stopAtExit", 100)
            .fix("deregister"));
  }

  @TestFactory
  Stream<DynamicTest> grpc_contexts() {
    return TwoSided.tests(
        on("grpc.Calls", "server")
            .with("io.grpc:grpc-context:1.30.2")
            .leaks("grpc", "call", 100)
            .fix("removeListener"),
        on("grpc.Calls", "server")
            .with("io.grpc:grpc-api:1.85.1")
            .leaks("grpc", "call", 100)
            .fix("removeListener"),
        on("grpc.Calls", "child")
            .with("io.grpc:grpc-context:1.30.2")
            .leaks("grpc", "call", 100)
            .fix("removeListener"),
        on("grpc.Calls", "child")
            .with("io.grpc:grpc-api:1.85.1")
            .leaks("grpc", "call", 100)
            .fix("removeListener"));
  }

  @TestFactory
  Stream<DynamicTest> opentelemetry() {
    return TwoSided.tests(
        on("otel.Gauges")
            .withEach("io.opentelemetry:opentelemetry-sdk-testing", "1.19.0", "1.65.0")
            .silent("noop")
            .leaks("otel", "open", 100)
            .fix("close()"));
  }

  @TestFactory
  Stream<DynamicTest> vaadin() {
    return TwoSided.tests(
        on("vaadin.Views", "service")
            .with(
                "com.vaadin:flow-html-components:24.10.12",
                "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .leaks("vaadin", "session", 100)
            .fix("Registration.remove"),
        on("vaadin.Views", "component")
            .with(
                "com.vaadin:flow-html-components:24.10.12",
                "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .leaks("vaadin", "click", 100)
            .fix("Registration.remove"),
        on("vaadin.Views", "shortcut")
            .with(
                "com.vaadin:flow-html-components:24.10.12",
                "jakarta.servlet:jakarta.servlet-api:6.0.0")
            .leaks("vaadin", "press", 100)
            .fix("Registration.remove"));
  }

  private static TwoSided on(String program, String... args) {
    return TwoSided.of(Program.of("programs." + program).args(args));
  }
}
