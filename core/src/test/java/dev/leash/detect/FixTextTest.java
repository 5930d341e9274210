package dev.leash.detect;

import static dev.leash.detect.SiteStates.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.Kind;
import dev.leash.site.Frame;
import org.junit.jupiter.api.Test;

class FixTextTest {
  private static final Frame STORE = frame("javax.swing.event.EventListenerList", "add", 9);
  private static final Frame OWN = frame("com.acme.Chat", "open", 42);

  private static String fix(Kind kind, Frame... frames) {
    return FixText.of(new SiteStates(kind).site(frames));
  }

  @Test
  void a_component_that_passed_the_listener_on_takes_it_back() {
    Frame model = frame("javax.swing.AbstractListModel", "addListDataListener", 5);

    assertThat(fix(Kind.GUI, STORE, model, OWN))
        .isEqualTo("AbstractListModel.removeListDataListener(listener)");
  }

  @Test
  void a_store_that_was_called_directly_says_itself_how() {
    assertThat(fix(Kind.GUI, STORE, OWN)).isEqualTo("Source.remove(listener)");
  }

  @Test
  void a_method_with_another_name_promises_no_counterpart() {
    Frame other = frame("com.acme.Rooms", "addRoom", 5);

    assertThat(fix(Kind.GUI, STORE, other, OWN)).isEqualTo("Source.remove(listener)");
  }

  @Test
  void what_is_no_bean_has_no_pairs() {
    Frame context = frame("com.acme.Context", "addApplicationListener", 5);

    assertThat(fix(Kind.SIGNAL, STORE, context, OWN)).isEqualTo("Source.remove(listener)");
  }
}
