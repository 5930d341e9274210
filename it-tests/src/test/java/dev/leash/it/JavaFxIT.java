package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.TwoSided;
import dev.leash.it.harness.jdk.Jdk;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JavaFX, without a screen. */
class JavaFxIT {
  private static final String BASE = "org.openjfx:javafx-base:jar:linux";
  private static final String OLD = BASE + ":17.0.2";

  @TestFactory
  Stream<DynamicTest> listeners_of_values() {
    return TwoSided.tests(
        on("javafx.Values", "change")
            .withEach(BASE, "11", "17.0.2", "21.0.2")
            .leaks("javafx-value", "change", 100)
            .fix("removeListener"),
        on("javafx.Values", "change")
            .program(JavaFxIT::newest)
            .leaks("javafx-value", "change", 100),
        on("javafx.Values", "invalidation").with(OLD).leaks("javafx-value", "invalidation", 100),
        on("javafx.Values", "readOnly").with(OLD).leaks("javafx-value", "change", 100),
        TwoSided.of("programs.javafx.PropertyFirst")
            .with(OLD)
            .leaks("javafx-value", "listen", 100));
  }

  @TestFactory
  Stream<DynamicTest> listeners_of_collections() {
    return TwoSided.tests(
        on("javafx.Values", "list").with(OLD).leaks("javafx-value", "list", 100),
        on("javafx.Values", "listProperty").with(OLD).leaks("javafx-value", "list", 100),
        on("javafx.Values", "map").with(OLD).leaks("javafx-value", "map", 100),
        on("javafx.Values", "set").with(OLD).leaks("javafx-value", "set", 100));
  }

  @TestFactory
  Stream<DynamicTest> streams_of_reactfx() {
    return TwoSided.tests(
        TwoSided.of("programs.reactfx.Streams")
            .with(OLD, "org.reactfx:reactfx:2.0-M5")
            .leaks("reactfx", "open", 100)
            .fix("Subscription.unsubscribe()")
            .and(leak -> leak.isBlamedOnLine("DOUBLED.subscribe")));
  }

  @TestFactory
  Stream<DynamicTest> subscriptions() {
    return TwoSided.tests(
        on("javafx.Subscriptions", "changes")
            .with(BASE + ":21.0.2")
            .on(Jdk.values())
            .leaks("javafx-subscribe", "changes", 100)
            .fix("Subscription.unsubscribe"),
        on("javafx.Subscriptions", "values")
            .program(JavaFxIT::newest)
            .leaks("javafx-subscribe", "values", 100),
        on("javafx.Subscriptions", "invalidations")
            .program(JavaFxIT::newest)
            .leaks("javafx-subscribe", "invalidations", 100));
  }

  @TestFactory
  Stream<DynamicTest> event_handlers() {
    return TwoSided.tests(
        on("javafx.Handlers", "handler")
            .with(OLD, "org.openjfx:javafx-graphics:jar:linux:17.0.2")
            .leaks("javafx-events", "handle", 100)
            .fix("removeEventHandler"),
        on("javafx.Handlers", "filter")
            .with(OLD, "org.openjfx:javafx-graphics:jar:linux:17.0.2")
            .leaks("javafx-events", "filter", 100)
            .fix("removeEventFilter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"weak", "bound", "equal"})
  void what_lets_go_by_itself_or_is_taken_back_by_an_equal_is_no_leak(String side) {
    assertThat(Program.of("programs.javafx.Values").with(OLD).agent().args(side).run()).isClean();
  }

  @Test
  void a_weak_event_handler_is_no_leak() {
    Program handlers =
        Program.of("programs.javafx.Handlers")
            .with(OLD, "org.openjfx:javafx-graphics:jar:linux:17.0.2");
    assertThat(handlers.agent().args("weak").run()).isClean();
  }

  private static Program newest(Program program) {
    return program.with(BASE + ":26.0.2").release(Jdk.V25).on(Jdk.V25);
  }

  private static TwoSided on(String program, String... args) {
    return TwoSided.of(Program.of("programs." + program).args(args));
  }
}
