package dev.leash.detect;

import static dev.leash.detect.SiteStates.frame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.EventApi;
import dev.leash.event.Kind;
import dev.leash.site.CallStack;
import dev.leash.site.Frame;
import dev.leash.site.Sites;
import java.util.List;
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

  @Test
  void a_counterpart_that_is_known_to_be_there_is_told_of_whatever_passed_the_listener_on() {
    Frame context = frame("com.acme.Context", "addApplicationListener", 5);
    CallStack stack =
        new CallStack(List.of(STORE, context, OWN), OWN, null, "removeApplicationListener");
    EventApi api = EventApi.named("test-api", Kind.SIGNAL).fix("Source.remove(listener)").build();

    assertThat(FixText.of(new Sites().at(api, stack)))
        .isEqualTo("Context.removeApplicationListener(listener)");
  }

  private static String fix(String ofApi, Kind kind, Frame... frames) {
    EventApi api = EventApi.named("test-api", kind).fix(ofApi).build();
    return FixText.of(new SiteStates(api).site(frames));
  }

  @Test
  void who_passed_the_listener_on_wants_as_many_arguments_as_the_store() {
    Frame store = frame("org.acme.Listeners", "addEventListener", 9);
    Frame source = frame("org.acme.Source", "addEventListener", 5);

    assertThat(fix("Listeners.removeEventListener(type, listener)", Kind.GUI, store, source, OWN))
        .isEqualTo("Source.removeEventListener(type, listener)");
  }

  @Test
  void of_several_ways_back_the_one_that_belongs_to_the_call_is_told() {
    String ways = "Bundle.removeServiceListener(listener) or Bundle.removeBundleListener(listener)";
    Frame called = frame("org.acme.BundleImpl", "addBundleListener", 5);

    assertThat(fix(ways, Kind.LIFECYCLE, called, OWN))
        .isEqualTo("Bundle.removeBundleListener(listener)");
  }

  @Test
  void a_call_that_no_way_back_belongs_to_is_told_all_of_them() {
    String ways = "Map.removeEntryListener(id) or Map.removeInterceptor(id)";
    Frame called = frame("org.acme.MapImpl", "addLocalEntryListener", 5);

    assertThat(fix(ways, Kind.STATE_WATCHER, called, OWN)).isEqualTo(ways);
  }
}
