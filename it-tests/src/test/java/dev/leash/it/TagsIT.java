package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an application notes for its log, Leash knows of its registrations. */
class TagsIT {
  private static final Program SLF4J = program("programs.context.Mdc");
  private static final Program LOG4J =
      program("programs.context.Log4jContext")
          .with("org.apache.logging.log4j:log4j-core:2.25.1", "org.slf4j:slf4j-nop:2.0.19");

  private static final String LOGBACK = "ch.qos.logback:logback-classic:1.5.20";

  @OnEachJdk
  void values_of_the_mdc_are_tags_and_a_release_by_tag_takes_back_just_these(Jdk jdk) {
    assertThat(SLF4J.with(LOGBACK).on(jdk).agent("tagFromMdc=user,tenant").run())
        .isClean()
        .hasStdout(
            "tenant=acme 5",
            "user=ann 3",
            "user=bob 1",
            "user=eve 1",
            "live 9",
            "released 3",
            "tenant=acme 3",
            "user=ann 0",
            "user=bob 1",
            "user=eve 1",
            "live 6");
  }

  @Test
  void the_mdc_of_slf4j_may_be_kept_by_log4j() {
    assertThat(
            SLF4J
                .with("org.apache.logging.log4j:log4j-slf4j2-impl:2.25.1")
                .agent("tagFromMdc=user")
                .run())
        .isClean()
        .hasStdout(
            "user=ann 3",
            "user=bob 1",
            "user=eve 1",
            "live 9",
            "released 3",
            "user=ann 0",
            "user=bob 1",
            "user=eve 1",
            "live 6");
  }

  @Test
  void values_of_the_thread_context_of_log4j_are_tags() {
    assertThat(LOG4J.agent("tagFromMdc=user,tenant").run())
        .isClean()
        .hasStdout(
            "tenant=acme 4",
            "tenant=other 1",
            "user=ann 3",
            "user=bob 1",
            "user=eve 1",
            "live 9",
            "released 3",
            "tenant=acme 2",
            "tenant=other 1",
            "user=ann 0",
            "user=bob 1",
            "user=eve 1",
            "live 6");
  }

  @Test
  void nobody_looks_at_the_mdc_unless_told_to() {
    assertThat(SLF4J.with(LOGBACK).agent().run())
        .isClean()
        .hasStdout("live 9", "released 0", "live 9");
  }

  @Test
  void a_mistake_in_the_name_of_the_option_is_told() {
    assertThat(SLF4J.with(LOGBACK).agent("tagFromMDC=user").run())
        .hasStdoutContaining("released 0")
        .hasStderrContaining("Unknown option tagFromMDC")
        .hasStderrContaining("did you mean tagFromMdc?");
  }

  private static Program program(String name) {
    return Program.of(name)
        .alsoCompile("programs.context.Work")
        .with("com.fasterxml.jackson.core:jackson-core:2.22.4")
        .classPath(Path.of("../core/target/classes").toAbsolutePath().normalize());
  }
}
