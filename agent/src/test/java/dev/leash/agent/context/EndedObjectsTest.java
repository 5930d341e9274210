package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.owner.Component;
import dev.leash.registry.WeakRegistry;
import org.junit.jupiter.api.Test;

class EndedObjectsTest {

  private static final String SORT = Window.class.getName();

  static class Window {
    @Override
    public boolean equals(Object other) {
      return other instanceof Window;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private final EndedObjects ends = new EndedObjects(new WeakRegistry(() -> 0L));
  private final Window window = new Window();

  @Test
  void an_object_lives_until_its_end_was_seen() {
    assertThat(ends.of(window)).isNull();
  }

  @Test
  void an_end_tells_the_class_and_the_method() {
    ends.end(window, "dispose", SORT);

    Component end = ends.of(window);
    assertThat(end.className()).isEqualTo(SORT);
    assertThat(end.endedBy()).isEqualTo("EndedObjectsTest$Window.dispose()");
  }

  @Test
  void of_the_ends_of_one_life_the_first_counts() {
    assertThat(ends.end(window, "dispose", SORT)).isTrue();
    assertThat(ends.end(window, "close", SORT)).isFalse();

    assertThat(ends.of(window).endedBy()).endsWith("dispose()");
    assertThat(ends.like(SORT)).isEqualTo(1);
  }

  @Test
  void objects_that_say_they_are_equal_are_told_apart() {
    ends.end(window, "dispose", SORT);

    assertThat(ends.of(new Window())).isNull();
  }

  @Test
  void ends_are_counted_by_what_they_are_one_of_many_of() {
    ends.end(window, "dispose", SORT);
    ends.end(new Window(), "dispose", SORT);
    ends.end(new Window(), "invalidate", "session");

    assertThat(ends.like(SORT)).isEqualTo(2);
    assertThat(ends.like("session")).isEqualTo(1);
    assertThat(ends.like("request")).isZero();
  }

  @Test
  void who_is_started_again_lives_and_did_not_end() {
    ends.end(window, "dispose", SORT);

    ends.revive(window);

    assertThat(ends.of(window)).isNull();
    assertThat(ends.like(SORT)).isZero();
  }

  @Test
  void what_ends_as_the_jvm_goes_down_says_nothing() {
    ends.close();

    assertThat(ends.end(window, "dispose", SORT)).isFalse();
    assertThat(ends.of(window)).isNull();
  }
}
