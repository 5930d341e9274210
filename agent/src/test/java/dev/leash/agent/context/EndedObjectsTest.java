package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.registry.WeakRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndedObjectsTest {

  private static class Panel {}

  private static final String NAME = Panel.class.getName();

  private final EndedObjects ends = new EndedObjects(new WeakRegistry());
  private final Panel panel = new Panel();

  private boolean hasEnded(Object object) {
    ends.components(object.getClass());
    return ends.of(object) != null;
  }

  @Test
  void who_ended_before_the_class_was_known_for_a_component_is_remembered() {
    ends.happened(panel, "close", Turn.END);

    assertThat(hasEnded(panel)).isTrue();
    assertThat(ends.of(panel).lifetime().endedBy()).isEqualTo("EndedObjectsTest$Panel.close()");
    assertThat(ends.like(NAME)).isEqualTo(1);
  }

  @Test
  void all_are_counted_and_the_latest_remembered() {
    List<Panel> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(new Panel());
      ends.happened(all.get(i), "close", Turn.END);
    }

    assertThat(ends.like(NAME)).isEqualTo(1000);
    assertThat(hasEnded(all.get(999))).isTrue();
    assertThat(hasEnded(all.get(1000 - EndsOfClass.MOST))).isTrue();
    assertThat(hasEnded(all.get(0))).isFalse();
  }

  @Test
  void components_are_all_remembered() {
    ends.components(Panel.class);
    List<Panel> all = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      all.add(new Panel());
      ends.happened(all.get(i), "close", Turn.END);
    }

    assertThat(all).allMatch(this::hasEnded);
    assertThat(ends.like(NAME)).isEqualTo(1000);
  }

  @Test
  void a_method_and_that_of_its_superclass_are_one_end() {
    ends.happened(panel, "close", Turn.END);
    ends.happened(panel, "close", Turn.END);

    assertThat(ends.like(NAME)).isEqualTo(1);
  }

  @Test
  void who_is_closed_twice_ended_once_even_if_another_was_closed_in_between() {
    Panel other = new Panel();
    for (int i = 0; i < 2; i++) {
      ends.happened(panel, "close", Turn.END);
      ends.happened(other, "close", Turn.END);
    }

    assertThat(hasEnded(panel)).isTrue();
    assertThat(ends.like(NAME)).isEqualTo(2);
  }

  @Test
  void who_was_started_again_lives() {
    ends.happened(panel, "close", Turn.END);
    ends.happened(panel, "open", Turn.START);

    assertThat(hasEnded(panel)).isFalse();
    assertThat(ends.like(NAME)).isZero();
  }

  @Test
  void who_was_stopped_once_more_does_not() {
    ends.happened(panel, "close", Turn.END);
    ends.happened(panel, "open", Turn.START);
    ends.happened(panel, "close", Turn.END);

    assertThat(hasEnded(panel)).isTrue();
  }

  @Test
  void a_likely_end_becomes_a_certain_one_by_what_follows() {
    ends.happened(panel, "finish", Turn.WEAK_END);
    ends.happened(panel, "close", Turn.END);

    assertThat(hasEnded(panel)).isTrue();
    assertThat(ends.of(panel).lifetime().presumed()).isFalse();
    assertThat(ends.like(NAME)).isEqualTo(1);
  }

  @Test
  void the_same_holds_for_a_component() {
    ends.components(Panel.class);

    ends.happened(panel, "finish", Turn.WEAK_END);
    assertThat(ends.of(panel).lifetime().presumed()).isTrue();
    ends.happened(panel, "close", Turn.END);
    assertThat(ends.of(panel).lifetime().presumed()).isFalse();
    ends.happened(panel, "open", Turn.START);
    assertThat(ends.of(panel)).isNull();
  }
}
