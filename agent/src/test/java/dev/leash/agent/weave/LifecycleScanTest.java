package dev.leash.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.Catalogue;
import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.agent.weave.LifecycleScan.LifecycleMethod;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LifecycleScanTest {

  private final LifecycleScan scan =
      new LifecycleScan(Catalogue.lifecycles().withEnds(List.of("farewell")));

  private List<LifecycleMethod> methods(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return scan.methods(ClassHeader.of(in.readAllBytes()));
    }
  }

  abstract static class Names {
    void close() {}

    void cancel() {}

    void farewell() {}

    void open(int[] sizes, String name) {}

    void close(String why) {}

    static void stop() {}

    abstract void dispose();

    void work() {}
  }

  @Test
  void names_tell_what_a_method_means_if_it_is_one_of_an_object_and_takes_nothing()
      throws Exception {
    assertThat(methods(Names.class))
        .containsExactly(
            new LifecycleMethod("close", List.of(), Turn.END),
            new LifecycleMethod("cancel", List.of(), Turn.WEAK_END),
            new LifecycleMethod("farewell", List.of(), Turn.END),
            new LifecycleMethod("open", List.of("int[]", "java.lang.String"), Turn.START));
  }

  static class Parameters {
    void close(int code, String reason, boolean remote) {}

    void stop(boolean now) {}

    void shutdown(long timeout, java.util.concurrent.TimeUnit unit) {}

    void onClosed(Names other) {}

    void cancel(boolean now) {}

    Object onShutdown() {
      return null;
    }

    boolean onDestroy() {
      return true;
    }

    void dispose(Names other) {}

    void destroy(String name) {}
  }

  @Test
  void a_plain_name_with_parameters_that_say_how_is_likely_an_end() throws Exception {
    assertThat(methods(Parameters.class))
        .extracting(method -> method.name() + " " + method.turn())
        .containsExactly(
            "close WEAK_END",
            "stop WEAK_END",
            "shutdown WEAK_END",
            "onClosed WEAK_END",
            "onDestroy END");
  }

  @Retention(RetentionPolicy.RUNTIME)
  @interface Much {
    String[] names();

    Retention[] nested();

    RetentionPolicy policy();

    Class<?> type();
  }

  static class Marked {
    @Much(
        names = {"a", "b"},
        nested = @Retention(RetentionPolicy.CLASS),
        policy = RetentionPolicy.SOURCE,
        type = int.class)
    @AfterEach
    void goodbye(String why) {}

    @Much(
        names = {},
        nested = {},
        policy = RetentionPolicy.SOURCE,
        type = int.class)
    void other() {}
  }

  @Test
  void annotations_tell_it_of_methods_of_any_name_and_whatever_else_is_at_them() throws Exception {
    assertThat(methods(Marked.class))
        .containsExactly(new LifecycleMethod("goodbye", List.of("java.lang.String"), Turn.END));
  }

  static class Look extends javax.swing.plaf.ComponentUI {
    @Override
    public void uninstallUI(javax.swing.JComponent component) {}

    @Override
    public void installUI(javax.swing.JComponent component) {}
  }

  static class BlinkingCaret extends javax.swing.text.DefaultCaret {
    private static final long serialVersionUID = 1;

    @Override
    public void deinstall(javax.swing.text.JTextComponent component) {}
  }

  @Test
  void what_is_taken_off_a_text_component_has_come_to_its_end() throws Exception {
    assertThat(methods(BlinkingCaret.class))
        .containsExactly(
            new LifecycleMethod("deinstall", List.of("javax.swing.text.JTextComponent"), Turn.END));
  }

  @Test
  void what_a_type_declares_tells_it_of_the_methods_with_parameters_of_its_subtypes()
      throws Exception {
    assertThat(methods(Look.class))
        .containsExactly(
            new LifecycleMethod("uninstallUI", List.of("javax.swing.JComponent"), Turn.END));
  }

  static class OnlyStarts {
    void start() {}
  }

  static class Restarts extends Names {
    @Override
    void dispose() {}

    void start() {}
  }

  @Test
  void a_start_is_of_interest_where_there_may_be_an_end() throws Exception {
    assertThat(methods(OnlyStarts.class)).isEmpty();
    assertThat(methods(Restarts.class))
        .extracting(LifecycleMethod::name)
        .containsExactly("dispose", "start");
  }

  interface Closes {
    default void close() {}
  }

  @Test
  void an_interface_has_no_life() throws Exception {
    assertThat(methods(Closes.class)).isEmpty();
  }
}
