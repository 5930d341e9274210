package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.context.LifecycleMethods.Turn;
import java.net.URLClassLoader;
import java.util.Timer;
import org.junit.jupiter.api.Test;

class LifecycleMethodsTest {

  static class Window {
    void open() {}

    void dispose() {}

    void repaint() {}
  }

  static class Dialog extends Window {
    void close() {}
  }

  static class OnlyOpens {
    void open() {}
  }

  static class ClosesWhat {
    void close(String what) {}

    static void stop() {}
  }

  abstract static class Unwritten {
    abstract void close();
  }

  private static Turn turn(Class<?> type, String name, boolean ends) {
    return new Turn(type, name, ends);
  }

  @Test
  void what_ends_a_life_and_what_begins_one_is_told_by_its_name() {
    assertThat(LifecycleMethods.of(Window.class))
        .containsExactlyInAnyOrder(
            turn(Window.class, "open", false), turn(Window.class, "dispose", true));
  }

  @Test
  void inherited_methods_count_with_the_class_that_declares_them() {
    assertThat(LifecycleMethods.of(Dialog.class))
        .contains(turn(Dialog.class, "close", true), turn(Window.class, "dispose", true));
  }

  @Test
  void a_class_whose_objects_never_end_has_no_turns() {
    assertThat(LifecycleMethods.of(OnlyOpens.class)).isEmpty();
  }

  @Test
  void methods_with_parameters_and_those_of_the_class_end_nothing() {
    assertThat(LifecycleMethods.of(ClosesWhat.class)).isEmpty();
  }

  @Test
  void a_method_without_code_can_not_be_watched() {
    assertThat(LifecycleMethods.of(Unwritten.class)).isEmpty();
  }

  @Test
  void of_the_jdk_only_windows_and_class_loaders_have_ends() {
    assertThat(LifecycleMethods.of(Timer.class)).isEmpty();
    assertThat(LifecycleMethods.of(URLClassLoader.class))
        .contains(turn(URLClassLoader.class, "close", true));
  }
}
