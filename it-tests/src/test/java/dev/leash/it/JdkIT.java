package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.report.LeashReport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What of the JDK other tests leave: the desktop, files, settings, logging, futures. */
class JdkIT {
  @TestFactory
  Stream<DynamicTest> the_desktop() {
    return TwoSided.tests(
        on("jdk.Desktop", "toolkit")
            .on(Jdk.values())
            .leaks("jdk-toolkit", "watch", 100)
            .fix("removeAWTEventListener"),
        on("jdk.Desktop", "awt").leaks("jdk-awt", "hover", 100).fix("removeMouseListener"),
        on("jdk.Desktop", "swing")
            .leaks("jdk-swing", "edit", 100)
            .fix("removeUndoableEditListener"),
        on("jdk.Desktop", "kfm")
            .leaks("jdk-kfm", "type", 100)
            .fix("removeKeyEventDispatcher")
            .silent("equal"),
        on("jdk.Desktop", "swingtimer")
            .leaks("jdk-swingtimer", "tick", 100)
            .fix("Timer.stop")
            .silent("restarted")
            .silent("once"));
  }

  /**
   * A list brings a dozen listeners of its own and of Swing's, on models of its own too. The class
   * of most of them is told, and the first one's, which is a timer's of the tool tips, is not.
   */
  @Test
  void lists_that_share_a_model_are_told_by_what_most_of_their_listeners_are() {
    Run run = Program.of("programs.jdk.Desktop").agent().args("lists", "leaky").run();

    assertThat(run)
        .leaks()
        .single()
        .isBlamedOn("programs.jdk.Desktop", "list")
        .hasApi("jdk-ell")
        .hasFixContaining("remove...Listener(listener) of the component or model");
    assertThat(run.report().leaks().get(0).listener().name())
        .isEqualTo("javax.swing.plaf.basic.BasicListUI$Handler");
    assertThat(Program.of("programs.jdk.Desktop").agent().args("lists", "clean").run())
        .leaks()
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> files() {
    return TwoSided.tests(
        on("jdk.Files")
            .on(Jdk.values())
            .leaks("jdk-watch", "watch", 100)
            .fix("WatchKey.cancel")
            .silent("same")
            .silent("closed")
            .silent("deleted"));
  }

  @TestFactory
  Stream<DynamicTest> settings() {
    return TwoSided.tests(
        on("jdk.Settings")
            .leaks("jdk-prefs", "show", 100)
            .fix("removePreferenceChangeListener")
            .silent("removed"),
        on("jdk.Settings", "nodes")
            .leaks("jdk-prefs", "list", 100)
            .fix("removeNodeChangeListener"));
  }

  @TestFactory
  Stream<DynamicTest> logging() {
    return TwoSided.tests(
        on("jdk.Logs", "handlers")
            .leaks("jdk-logging", "console", 100)
            .fix("removeHandler")
            .cleanLeaves(1), // the root logger's own, set up by the program's first look at it
        on("jdk.Logs", "config")
            .leaks("jdk-logging", "reload", 100)
            .fix("removeConfigurationListener"));
  }

  @TestFactory
  Stream<DynamicTest> callbacks_of_futures_that_do_not_come() {
    return TwoSided.tests(
        on("jdk.Promises")
            .on(Jdk.values())
            .program(it -> it.property("leash.apis", "jdk-cf"))
            .leaks("jdk-cf", "many", 99) // the first one does not count
            .fix("complete")
            .silent("alone"));
  }

  @Test
  void futures_are_not_watched_unasked() {
    assertThat(Program.of("programs.jdk.Promises").agent().args("leaky").run()).isClean();
  }

  @Test
  void who_wraps_a_function_as_a_listener_is_not_to_blame() {
    assertThat(Program.of("programs.jdk.Promises").agent("apis=jdk-cf").args("wrapped").run())
        .leaks()
        .single()
        .isBlamedOn("programs.jdk.Promises", "wrapped");
  }

  @Test
  void a_reset_of_logging_takes_all_handlers_back() {
    assertThat(Program.of("programs.jdk.Logs").agent().args("reset").run()).isClean();
  }

  @Test
  void a_periodic_task_may_cancel_itself_before_the_call_that_scheduled_it_is_over() {
    Run run = Program.of("programs.jdk.Hasty").agent().run();

    assertThat(run).isClean();
    LeashReport.Overview overview = run.report().statistics().overview();
    assertThat(overview.released() + overview.completed()).isEqualTo(3_000);
  }

  private static TwoSided on(String program, String... args) {
    return TwoSided.of(Program.of("programs." + program).args(args));
  }
}
