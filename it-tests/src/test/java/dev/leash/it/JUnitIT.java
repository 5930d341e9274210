package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Leak checks in real test runs, in JVMs of their own. */
class JUnitIT {

  private static final Pattern METHOD = Pattern.compile(":(\\w+\\(\\))");
  private static final Pattern NUMBER = Pattern.compile(":#(\\d+)");

  static final List<Program> BOTH = List.of(suite("5.14.4", "1.14.4"), suite("6.1.3", "6.1.3"));

  /**
   * The oldest that is supported, those that the extension's interfaces changed with, the newest.
   */
  static final List<Program> ALL =
      List.of(
          suite("5.9.3", "1.9.3"),
          suite("5.10.5", "1.10.5"),
          suite("5.13.4", "1.13.4"),
          suite("5.14.4", "1.14.4"),
          suite("6.1.3", "6.1.3"));

  private static Program suite(String jupiter, String platform) {
    return Program.of("programs.junit.Suite")
        .alsoCompile("programs.junit.Samples")
        .with(
            "org.junit.jupiter:junit-jupiter:" + jupiter,
            "org.junit.platform:junit-platform-launcher:" + platform,
            "com.google.guava:guava:33.7.2-jre",
            "org.slf4j:slf4j-nop:2.0.19",
            "com.fasterxml.jackson.core:jackson-core:2.22.4")
        .classPath(classes("core"), classes("junit"))
        .property("leash.junit.settle", "300ms");
  }

  private static Path classes(String module) {
    return Path.of("..", module, "target/classes").toAbsolutePath().normalize();
  }

  private static final Program SIX = BOTH.get(1);

  @ParameterizedTest
  @FieldSource("ALL")
  void a_test_that_leaves_something_behind_fails_with_the_leak_report(Program suite) {
    Run run = suite.agent().args("Plain").run();

    assertThat(results(run, "Plain"))
        .contains(
            "FAILED leaks()",
            "SUCCESSFUL cleans()",
            "SUCCESSFUL cleansLater()",
            "SUCCESSFUL mayLeak()",
            "FAILED failsAnyway()",
            "FAILED leaksInside()",
            "SUCCESSFUL leaksInPeace()",
            "FAILED mayNotLeak()",
            "FAILED repeats() 1",
            "FAILED repeats() 2",
            "SUCCESSFUL makes() 1",
            "SUCCESSFUL makes() 2",
            "FAILED makes()");
    assertThat(run.stdout())
        .contains(
            "dev.leash.check.LeaksFound: Leash: Samples.Plain.leaks left 1 registration behind")
        .contains("LEAK OWNER_ENDED CERTAIN")
        .contains("Samples.open registers Samples$Screen with EventBus")
        .contains("call EventBus.unregister")
        .containsPattern("holds    [0-9.]+ k?B in \\d+ objects? that nothing else holds")
        .contains("ENTRY leash nothing was left behind, so @AllowLeaks can go")
        .contains("failsAnyway()] org.opentest4j.AssertionFailedError: for another reason")
        .doesNotContain("SUPPRESSED")
        .doesNotContain("caller   ");
    assertThat(run.stdoutLines().stream().filter(line -> line.contains("ENTRY"))).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void what_only_the_test_instance_holds_goes_with_it(Program suite) {
    Run run = suite.agent().args("Fields", "OneInstance").run();

    assertThat(results(run, "Fields"))
        .containsExactlyInAnyOrder(
            "SUCCESSFUL holdsItsSource()",
            "FAILED holdsWhatIsNotItsOwn()",
            "SUCCESSFUL holdsItInTheOuterInstance()");
    assertThat(results(run, "OneInstance"))
        .containsExactlyInAnyOrder("FAILED leaksIntoTheInstance()", "SUCCESSFUL cleans()");
  }

  @Test
  void what_before_all_methods_leave_behind_fails_the_class() {
    Run run = SIX.agent().args("Once", "OnlyOne").run();

    assertThat(results(run, "Once")).contains("SUCCESSFUL passes()");
    assertThat(run.stdout()).contains("Leash: Samples.Once left 1 registration behind");
    assertThat(results(run, "OnlyOne"))
        .containsExactlyInAnyOrder("SUCCESSFUL isNotLookedAt()", "FAILED isLookedAt()");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void a_registration_belongs_to_the_test_that_made_it_however_many_run_at_once(Program suite) {
    Run run =
        suite
            .agent()
            .property("junit.jupiter.execution.parallel.enabled", "true")
            .property("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .property("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
            .args("Parallel")
            .run();

    List<String> results = results(run, "Parallel");
    assertThat(results).filteredOn(it -> it.startsWith("SUCCESSFUL cleans()")).hasSize(20);
    assertThat(results).filteredOn(it -> it.startsWith("FAILED leaks()")).hasSize(5);
    assertThat(run.stdout()).doesNotContain("left 2 registrations");
  }

  @OnEachJdk
  void a_registration_on_another_thread_belongs_to_the_test_that_sent_it_there(Jdk jdk) {
    Run run = SIX.on(jdk).agent().args("Elsewhere").run();

    assertThat(results(run, "Elsewhere"))
        .containsExactlyInAnyOrder(
            "FAILED leaksOnAPool()",
            "FAILED leaksOnAThreadOfItsOwn()",
            "FAILED leaksInAFuture()",
            "FAILED leaksOnTheThreadThatJUnitMade()",
            "SUCCESSFUL cleans()");
    assertThat(run.stdout()).doesNotContain("left 2 registrations");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void what_a_server_leaves_is_left_by_the_test_that_asked_it(Program suite) {
    Run run = suite.agent().args("Served").run();

    assertThat(results(run, "Served"))
        .containsExactlyInAnyOrder("FAILED asksForWhatLeaks()", "SUCCESSFUL asksForWhatDoesNot()");
    assertThat(run.stdout())
        .contains("Leash: Samples.Served.asksForWhatLeaks left 1 registration behind");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void what_other_threads_leave_in_each_test_is_left_by_the_class(Program suite) {
    Run run = suite.agent().args("Background", "BesideEach", "BesideOne").run();

    assertThat(results(run, "BesideEach")).hasSize(4).allMatch(it -> it.startsWith("SUCCESSFUL"));
    assertThat(results(run, "BesideOne")).hasSize(4).allMatch(it -> it.startsWith("SUCCESSFUL"));
    assertThat(run.stdout())
        .contains("Leash: Samples.BesideEach left 4 registrations behind, made at 1 line:")
        .contains("Threads that work for no test in particular made them")
        .contains("grew in each of 4 rounds, by 1 or more, by 4 in all")
        .doesNotContain("Samples.BesideOne left");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void what_grows_in_every_round_is_a_leak_and_what_fills_up_is_none(Program suite) {
    Run run = suite.agent().args("Repeated").run();

    assertThat(results(run, "Repeated"))
        .containsExactlyInAnyOrder(
            "FAILED grows()", "SUCCESSFUL fills()", "FAILED provesNothing()");
    assertThat(run.stdout())
        .contains("grew in each of 7 rounds, by 1 or more, by 7 in all")
        .contains("fewer than 3 rounds prove nothing");
  }

  @Test
  void the_test_that_asked_a_library_is_named_however_often_others_asked_before() {
    Run run = SIX.agent().args("Callers").run();

    assertThat(run.stdout())
        .contains("added    com.google.common.util.concurrent.MoreExecutors")
        .contains("caller   programs.junit.Samples$Callers.asksOnce(")
        .doesNotContain("caller   programs.junit.Samples$Callers.asksOften(");
  }

  @Test
  void every_test_is_checked_where_junit_detects_the_extension() {
    Run run =
        SIX.agent()
            .property("junit.jupiter.extensions.autodetection.enabled", "true")
            .args("OnlyOne")
            .run();

    assertThat(results(run, "OnlyOne"))
        .containsExactlyInAnyOrder("FAILED isNotLookedAt()", "FAILED isLookedAt()");
  }

  @Test
  void a_test_that_failed_is_checked_where_that_is_wanted() {
    Run run = SIX.agent().property("leash.junit.checkFailed", "true").args("Plain").run();

    assertThat(run.stdout())
        .contains("SUPPRESSED dev.leash.check.LeaksFound: Leash: Samples.Plain.failsAnyway");
  }

  /**
   * A report is written when JUnit closes what the extension laid by, as versions do it by theirs.
   */
  @ParameterizedTest
  @FieldSource("ALL")
  void what_all_tests_left_is_written_at_the_end(Program suite) {
    Run run = suite.agent().property("leash.junit.report", "left.json").args("OnlyOne").run();

    assertThat(run.file("left.json")).content().contains("programs.junit.Samples");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void what_is_known_is_tolerated_and_told(Program suite) throws IOException {
    Run first = suite.agent().property("leash.junit.report", "left.json").args("OnlyOne").run();
    assertThat(results(first, "OnlyOne")).contains("FAILED isLookedAt()");
    Path baseline = first.file("leash-baseline.json");
    JavaCommand.leash("baseline", baseline, first.file("left.json"), "--write").run();
    assertThat(Files.readString(baseline)).contains("programs.junit.Samples.open");

    Program known = suite.agent().property("leash.baseline", baseline.toString());
    Run second = known.args("OnlyOne").run();
    assertThat(results(second, "OnlyOne")).contains("SUCCESSFUL isLookedAt()");
    assertThat(second.stdout()).contains("ENTRY leash known, and still there: ");

    Run grown = known.args("Repeated").run();
    assertThat(results(grown, "Repeated")).contains("FAILED grows()");
    assertThat(grown.stdout()).contains("grown from 1 to 7: ");

    Files.writeString(baseline, "<<<<<<< HEAD");
    Run damaged = known.args("OnlyOne").run();
    assertThat(results(damaged, "OnlyOne")).contains("FAILED isLookedAt()");
    assertThat(damaged.stdout()).contains("is damaged, line 1: ");
    assertThat(baseline).hasContent("<<<<<<< HEAD");
  }

  @ParameterizedTest
  @FieldSource("BOTH")
  void without_the_agent_tests_fail_and_say_what_to_add(Program suite) {
    Run run = suite.classPath(Places.agentJar()).args("Fields", "OnlyOne").run();

    assertThat(run.stdout())
        .contains("dev.leash.check.AgentMissing: Leash is not active in this JVM")
        .contains("-javaagent:" + Places.agentJar())
        .contains("<argLine>@{argLine} -javaagent:${dev.leash:leash-agent:jar}</argLine>");
    assertThat(results(run, "Fields")).isEmpty();
    assertThat(results(run, "OnlyOne"))
        .containsExactlyInAnyOrder("SUCCESSFUL isNotLookedAt()", "FAILED isLookedAt()");
  }

  @Test
  void the_agent_attaches_itself_where_that_is_wanted_and_says_so() {
    Run run =
        SIX.classPath(Places.agentJar())
            .property("leash.junit.attach", "true")
            .args("OnlyOne", "Fields")
            .run();

    assertThat(results(run, "OnlyOne"))
        .containsExactlyInAnyOrder("SUCCESSFUL isNotLookedAt()", "FAILED isLookedAt()");
    assertThat(run.stdout()).contains("Samples.open registers Samples$Screen with EventBus");
    assertThat(run.stderr()).contains("Leash: attached to this running JVM");
  }

  /** Status and name of each test of a class, without its message. */
  private static List<String> results(Run run, String type) {
    return run.stdoutLines().stream()
        .filter(line -> line.matches("(SUCCESSFUL|FAILED|ABORTED) " + type + "\\b.*"))
        .filter(line -> line.contains("[test") || line.contains("[method") || line.contains("[dyn"))
        .map(JUnitIT::status)
        .toList();
  }

  /** {@code FAILED repeats() 2} of {@code FAILED Plain/[…repeats()]/[…:#2] and why}. */
  private static String status(String line) {
    String[] words = line.split(" ", 3);
    Matcher method = METHOD.matcher(words[1]);
    Matcher number = NUMBER.matcher(words[1]);
    return words[0]
        + (method.find() ? " " + method.group(1) : "")
        + (number.find() ? " " + number.group(1) : "");
  }
}
