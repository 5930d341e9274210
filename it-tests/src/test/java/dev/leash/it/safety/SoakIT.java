package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.report.Site;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Much of everything, after which nothing is left. A short time of it in every build. */
class SoakIT {
  private static final boolean LONG = Boolean.getBoolean("leash.soak");
  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";
  private static final Pattern GROWN =
      Pattern.compile("heap (-?\\d+) metaspace (-?\\d+) threads (-?\\d+)");

  /** In kilobytes: more than an idle JVM varies by, less than any leak would be. */
  private static final int NOISE = 2_000;

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void pairs_of_all_kinds_leave_the_heap_flat() {
    long pairs = LONG ? 100_000_000 : 400_000;
    Run run =
        soaked("Pairs")
            .with(GUAVA)
            .agent("interval=100ms", "apis=-jdk-executor,-jdk-timer-thread")
            .args(Long.toString(pairs))
            .within(Duration.ofMinutes(30))
            .run();

    assertThat(run).isClean();
    assertFlat(run.stdout());
    var seen = run.report().statistics().overview();
    // The timer's thread may find a task cancelled before the call that cancels it has returned.
    assertThat(seen.released() + seen.completed()).isEqualTo(pairs);
    assertThat(seen.completed()).isLessThan(pairs / 1_000);
    assertThat(seen.registered() - pairs).isEqualTo(seen.live()).isLessThan(3);
  }

  @Test
  void short_virtual_threads_leave_nothing() {
    int threads = LONG ? 100_000 : 10_000;
    Run run =
        soaked("Virtual")
            .release(Jdk.V25)
            .on(Jdk.V25)
            .agent("interval=100ms", "apis=-jdk-executor,-jdk-timer-thread")
            .args(Integer.toString(threads))
            .run();

    assertThat(run).isClean().hasStdoutContaining("kept 0");
    assertFlat(run.stdout());
    assertThat(run.report().statistics().overview().released()).isEqualTo(threads);
  }

  @OnEachJdk
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void loaders_with_a_woven_library_are_unloaded_all_of_them(Jdk jdk) {
    int loaders = LONG ? 1_000 : 30;
    Run run =
        soaked("Loaders")
            .alsoCompile("programs.soak.PlugIn", "programs.soak.Pairs")
            .with(GUAVA)
            .on(jdk)
            .agent("interval=100ms")
            .args(Integer.toString(loaders))
            .within(Duration.ofMinutes(10))
            .run();

    assertThat(run).isClean().hasStdoutContaining("alive 0\n");
    assertFlat(run.stdout());
    assertThat(run.report().statistics().overview().registered())
        .isGreaterThanOrEqualTo(2L * loaders);
  }

  @OnEachJdk
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void a_web_application_that_is_deployed_again_and_again_leaves_no_loader(Jdk jdk) {
    int times = LONG ? 300 : 10;
    Run run =
        soaked("Redeploys")
            .with(GUAVA, "org.apache.tomcat.embed:tomcat-embed-core:10.1.44")
            .on(jdk)
            .agent("interval=100ms")
            .args(Integer.toString(times))
            .within(Duration.ofMinutes(10))
            .run();

    assertThat(run).isClean().hasStdoutContaining("alive 0\n");
    assertThat(run.stdout()).doesNotContain("not deployed");
    assertFlat(run.stdout());
    assertThat(run.report().sitesOf("guava-eventbus").stream().mapToLong(Site::registered).sum())
        .isEqualTo(2L * times);
  }

  @OnEachJdk
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void what_is_released_twice_at_once_on_other_threads_is_counted_once(Jdk jdk) {
    int pairs = LONG ? 2_000_000 : 30_000;
    Run run =
        Program.of("programs.soak.Storm")
            .plain()
            .on(jdk)
            .agent("interval=50ms")
            .args(Integer.toString(pairs))
            .within(Duration.ofMinutes(15))
            .run();

    assertThat(run).exitsWith(0).hasStdout("looked", "kept 0", "kept 0", "waiting 0");
    assertThat(run).leaks().isEmpty();
    assertThat(run.report().sites())
        .filteredOn(site -> site.blame().isIn("programs.soak.Storm", "register"))
        .hasSize(2)
        .allSatisfy(
            site -> {
              assertThat(site.registered()).isEqualTo(pairs);
              assertThat(site.released()).isEqualTo(pairs);
            });
  }

  @EnabledIfSystemProperty(named = "leash.soak", matches = "true")
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  @OnEachJdk
  void twenty_times_in_and_out_of_code_with_marked_calls(Jdk jdk) {
    try (Running steady =
        soaked("Steady").on(jdk).within(Duration.ofMinutes(5)).start().awaitStdout("ready")) {
      String pid = Long.toString(steady.pid());
      for (int i = 1; i <= 20; i++) {
        assertThat(JavaCommand.leash("attach", pid, "interval=100ms").run()).exitsWith(0);
        steady.send("work " + i).awaitStdout("did work " + i + "\n");
        assertThat(JavaCommand.leash("status", pid).run()).exitsWith(0);
        assertThat(JavaCommand.leash("detach", pid).run()).exitsWith(0);
        if (i == 5) {
          steady.send("warm").awaitStdout("did warm");
        }
      }
      steady.send("tell").awaitStdout("did tell").send("end");
      Run run = steady.join();

      assertThat(run).exitsWith(0);
      assertFlat(run.stdout());
    }
  }

  private static Program soaked(String name) {
    return Program.of("programs.soak." + name).plain().jvm("-XX:+UseSerialGC");
  }

  static void assertFlat(String stdout) {
    assertThat(stdout).doesNotContain("deadlock");
    Matcher grown = GROWN.matcher(stdout);
    assertThat(grown.find()).as(stdout).isTrue();
    assertThat(Integer.parseInt(grown.group(1))).as("heap in %s", stdout).isLessThan(NOISE);
    assertThat(Integer.parseInt(grown.group(2))).as("metaspace in %s", stdout).isLessThan(NOISE);
    if (!stdout.contains("did tell")) { // connections of the command line keep threads for a while
      assertThat(Integer.parseInt(grown.group(3))).as("threads in %s", stdout).isLessThan(3);
    }
    System.out.print(stdout);
  }
}
