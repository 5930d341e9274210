package dev.leash.agent.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

public class ClosingCallsTest {

  private static final int HOOK = 300;

  /** Stands where the bridge is: woven code reads this field. */
  @SuppressWarnings("unchecked")
  public static final BiConsumer<Object, Object>[] release = new BiConsumer[HOOK + 1];

  /** What happened, in order. */
  public static final List<String> happened = new ArrayList<>();

  @BeforeEach
  void hook() {
    happened.clear();
    release[HOOK] = (nothing, nothingEither) -> happened.add("hook");
  }

  /** Can be closed in more than one way. */
  public static class Door implements AutoCloseable {
    public void open() {
      happened.add("open");
    }

    @Override
    public void close() {
      happened.add("close");
    }

    public void shutdownNow() {
      happened.add("shutdownNow");
    }

    public void closeness() {
      happened.add("closeness");
    }
  }

  /** Closes at its end. */
  public static class AtEnd {
    public static void main(String[] args) {
      Door door = new Door();
      for (int i = 0; i < 2; i++) {
        door.open();
        door.close();
      }
      door.open();
      if (args.length == 0) {
        door.close();
      }
      door.closeness();
      door.shutdownNow();
    }
  }

  /** Closes what the language closes for it. */
  public static class WithResource {
    public static void main(String[] args) {
      try (Door door = new Door()) {
        do {
          door.open();
        } while (happened.size() < 2);
      }
    }
  }

  /** Closes before its work. */
  public static class InLoop {
    public static void main(String[] args) {
      Door door = new Door();
      door.close();
      while (happened.size() < 3) {
        door.close();
      }
    }
  }

  /** Closes nothing. */
  public static class ClosesNothing {
    public static void main(String[] args) {
      new Door().open();
    }
  }

  @Test
  void the_hook_is_called_before_what_closes_behind_the_last_loop() throws Exception {
    run(AtEnd.class);

    assertThat(happened)
        .containsExactly(
            "open",
            "close",
            "open",
            "close",
            "open",
            "hook",
            "close",
            "closeness",
            "hook",
            "shutdownNow");
  }

  @Test
  void a_resource_is_closed_by_such_a_call() throws Exception {
    run(WithResource.class);

    assertThat(happened).containsExactly("open", "open", "hook", "close");
  }

  @Test
  void a_class_that_closes_in_loops_and_before_them_is_not_woven() throws Exception {
    assertThat(weave(InLoop.class)).isNull();
  }

  @Test
  void a_class_that_closes_nothing_is_not_woven() throws Exception {
    assertThat(weave(ClosesNothing.class)).isNull();
  }

  @Test
  void a_class_without_main_is_not_woven() throws Exception {
    assertThat(weave(Door.class)).isNull();
  }

  private static byte[] weave(Class<?> type) throws Exception {
    try (InputStream in =
        ClassLoader.getSystemResourceAsStream(type.getName().replace('.', '/') + ".class")) {
      return ClosingCalls.weave(
          in.readAllBytes(), ClosingCallsTest.class.getName().replace('.', '/'), HOOK);
    }
  }

  private static void run(Class<?> type) throws Exception {
    new Defining()
        .define(type.getName(), weave(type))
        .getMethod("main", String[].class)
        .invoke(null, (Object) new String[0]);
  }

  /** Defines a class of a name that its parent knows, too. */
  private static final class Defining extends ClassLoader {
    private Defining() {
      super(ClosingCallsTest.class.getClassLoader());
    }

    private Class<?> define(String name, byte[] bytes) {
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
