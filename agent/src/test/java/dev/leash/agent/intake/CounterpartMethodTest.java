package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterpartMethodTest {

  /** Where the listeners are kept. */
  public interface Bus {}

  /** What is called. */
  public static class Source implements Bus {
    StackFrame addListener(Runnable listener) {
      return here();
    }

    public void removeListener(Runnable listener) {}

    StackFrame addOther(Runnable listener) {
      return here();
    }

    public void removeOther(String name) {}

    StackFrame subscribe(Runnable listener) {
      return here();
    }

    public boolean unsubscribe(Runnable listener) {
      return true;
    }

    StackFrame registerHidden(Runnable listener) {
      return here();
    }

    void unregisterHidden(Runnable listener) {}

    private static StackFrame here() {
      return StackWalker.getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE))
          .walk(frames -> frames.skip(1).findFirst().orElseThrow());
    }
  }

  private final Source source = new Source();

  private static String of(StackFrame called) {
    return CounterpartMethod.of(called, "Store.removeListener(listener)");
  }

  @Test
  void it_has_the_same_parameters() {
    assertThat(of(source.addListener(null))).isEqualTo("removeListener");
    assertThat(of(source.addOther(null))).isNull();
  }

  @Test
  void it_may_say_whether_there_was_one() {
    assertThat(of(source.subscribe(null))).isEqualTo("unsubscribe");
  }

  @Test
  void it_is_public() {
    assertThat(of(source.registerHidden(null))).isNull();
  }

  @Test
  void what_the_fix_says_of_a_type_that_the_class_has_needs_no_other_words() {
    String fix = "Bus.removeListener(listener) or Bus.clear()";

    assertThat(CounterpartMethod.of(source.addListener(null), fix)).isNull();
  }
}
