package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static dev.leash.it.harness.Assertions.assertThatThrownBy;

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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The harness itself, without an agent. */
class HarnessIT {
  private static final Program BUS = Program.of("programs.guava.LeakyBus").args("leaky");
  private static final Program HANG = Program.of("programs.Hang");

  @OnEachJdk
  void a_program_runs_with_a_library(Jdk jdk) {
    Run run = BUS.with("com.google.guava:guava:33.7.2-jre").on(jdk).run();

    assertThat(run).exitsWith(0).hasStdout("heard 5050");
  }

  @Test
  void one_source_runs_with_an_older_version() {
    Run run = BUS.with("com.google.guava:guava:19.0").run();

    assertThat(run).exitsWith(0).hasStdout("heard 5050").hasNothingOnStderrBut();
  }

  @Test
  void a_library_comes_with_what_it_needs_and_without_what_is_excluded() {
    List<String> guava = List.of("com.google.guava:guava:33.7.2-jre");

    assertThat(Libraries.resolve(guava, List.of())).anyMatch(it -> isA(it, "failureaccess"));
    assertThat(Libraries.resolve(guava, List.of("com.google.guava:failureaccess")))
        .anyMatch(it -> isA(it, "guava"))
        .noneMatch(it -> isA(it, "failureaccess"));
  }

  @Test
  void a_jar_with_a_classifier_is_found() {
    assertThat(Libraries.jar("org.jacoco:org.jacoco.agent:jar:runtime:0.8.15")).isRegularFile();
  }

  @Test
  void a_library_that_is_not_there_fails_with_its_name() {
    assertThatThrownBy(() -> BUS.with("dev.leash:no-such-thing:1").run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no-such-thing");
  }

  @Test
  void a_program_that_does_not_compile_fails_with_the_compiler_s_words() {
    assertThatThrownBy(BUS::run).hasMessageContaining("com.google.common.eventbus");
  }

  @Test
  void the_exit_code_is_kept() {
    assertThat(JavaCommand.main("no.such.Main").run())
        .exitsWith(1)
        .hasStdout()
        .hasStderrContaining("no.such.Main");
  }

  @Test
  void a_program_with_deadlocked_threads_is_killed_and_says_which() {
    assertThatThrownBy(() -> Program.of("programs.Deadlock").run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("has deadlocked threads")
        .hasMessageContaining("programs.Deadlock.take");
  }

  @Test
  void nobody_waits_long_for_a_word_from_deadlocked_threads() {
    try (Running running = Program.of("programs.Deadlock").start()) {
      assertThatThrownBy(() -> running.awaitStdout("never"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("has deadlocked threads")
          .hasMessageContaining("programs.Deadlock.take");
    }
  }

  @Test
  void a_program_that_hangs_is_killed() {
    assertThatThrownBy(() -> HANG.within(Duration.ofSeconds(2)).run())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("timed out after PT2S")
        .hasMessageContaining("ready")
        .hasMessageContaining("programs.Hang.main");
  }

  @Test
  void a_program_can_be_kept_running_and_spoken_to() {
    try (Running running = HANG.args("for-a-line").start()) {
      running.awaitStdout("ready");
      assertThat(running.pid()).isPositive();

      assertThat(running.send("x").join()).exitsWith(0).hasStdout("ready", "got x", "bye");
    }
  }

  @Test
  void a_program_can_be_stopped_with_its_shutdown_hooks() {
    try (Running running = HANG.start()) {
      assertThat(running.awaitStdout("ready").stop()).hasStdout("ready", "bye");
    }
  }

  @Test
  void waiting_for_what_never_comes_shows_what_came() {
    try (Running running = JavaCommand.words("--version").start()) {
      assertThatThrownBy(() -> running.awaitStdout("pigs fly"))
          .hasMessageContaining("ended without printing it")
          .hasMessageContaining("17");
    }
  }

  @Test
  void flags_properties_and_variables_arrive() {
    Run run =
        JavaCommand.words("-XshowSettings:properties", "-version")
            .property("some.name", "some value")
            .env("LEASH_FRAMES", "3")
            .jvm("-XX:+UseSerialGC")
            .run();

    assertThat(run).exitsWith(0).hasStderrContaining("some.name = some value");
  }

  @Test
  void a_plain_jvm_has_the_flags_of_the_test_alone() {
    Run run = JavaCommand.words("-version").jvm("-Xmx64m").plain().run();

    assertThat(run.command().subList(1, run.command().size()))
        .containsExactly("-Xmx64m", "-version");
  }

  @Test
  void a_program_can_need_the_newest_java() {
    Run run = Program.of("programs.NewestJava").release(Jdk.V25).on(Jdk.V25).run();

    assertThat(run).exitsWith(0).hasStdout("hello");
  }

  @OnEachJdk
  void a_program_can_be_a_module(Jdk jdk) {
    Run run = Program.ofModule("prog.bean", "prog.bean.Panels").args("leaky").on(jdk).run();

    assertThat(run).exitsWith(0).hasStdout("module prog.bean, 100");
  }

  @Test
  void a_program_can_be_a_jar_with_all_that_it_needs() {
    Program bus = BUS.with("com.google.guava:guava:33.7.2-jre");
    Path[] content =
        Stream.concat(Stream.of(bus.classes()), bus.needs().stream()).toArray(Path[]::new);
    Path jar = Jars.pack("bus.jar", Map.of("Main-Class", "programs.guava.LeakyBus"), content);

    assertThat(JavaCommand.jar(jar).args("clean").run()).exitsWith(0).hasStdout("heard 100");
  }

  private static boolean isA(Path jar, String artifact) {
    return jar.getFileName().toString().startsWith(artifact + "-");
  }
}
