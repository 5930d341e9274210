package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.event.LibraryPackages;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListenerLikenessTest {
  private static final LibraryPackages LIBRARY = LibraryPackages.of(List.of("com.lib"));

  private final ListenerLikeness ofApplication =
      new ListenerLikeness(new FieldReader(null), type -> true);
  private final ListenerLikeness ofLibrary =
      new ListenerLikeness(new FieldReader(null), type -> false);

  @SuppressWarnings({"ClassCanBeStatic", "InnerClassMayBeStatic"}) // it is about such classes
  class Listener {
    Object outer() {
      return ListenerLikenessTest.this;
    }
  }

  @Test
  void two_of_one_class_that_were_made_with_the_same_are_alike() {
    assertThat(ofApplication.of(new Listener(), LIBRARY, false))
        .isNotNull()
        .isEqualTo(ofApplication.of(new Listener(), LIBRARY, false));
  }

  @Test
  void of_what_a_library_has_for_itself_nothing_is_said() {
    assertThat(ofLibrary.of(new Listener(), LIBRARY, false)).isNull();
  }

  @Test
  void what_a_library_made_for_a_list_that_was_discovered_is_compared() {
    assertThat(ofLibrary.of(new Listener(), LIBRARY, true))
        .isNotNull()
        .isEqualTo(ofLibrary.of(new Listener(), LIBRARY, true));
  }

  @Test
  void what_the_JDK_made_is_not() {
    assertThat(ofLibrary.of(new Thread(), LIBRARY, true)).isNull();
  }
}
