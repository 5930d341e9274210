package dev.leash.agent.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GeneratedClassesTest {
  private final GeneratedClasses generated = new GeneratedClasses();

  private void watch(String prefix, int many) {
    for (int i = 0; i < many; i++) {
      generated.add(prefix + i);
    }
  }

  @Test
  void thirty_two_of_a_kind_are_watched_and_no_more() {
    watch("com/acme/Script", 31);
    assertThat(generated.isOneTooMany("com/acme/Script31")).isFalse();

    watch("com/acme/Script", 32);
    assertThat(generated.isOneTooMany("com/acme/Script32")).isTrue();
    assertThat(generated.isOneTooMany("com/acme/Rule32")).isFalse();
  }

  @Test
  void one_that_is_watched_is_so_when_it_is_loaded_again() {
    watch("com/acme/Script", 32);

    assertThat(generated.isOneTooMany("com/acme/Script7")).isFalse();
  }

  @Test
  void a_class_with_a_name_of_its_own_is_always_watched() {
    for (int i = 0; i < 100; i++) {
      generated.add("com/acme/Bus");
    }

    assertThat(generated.isOneTooMany("com/acme/Bus")).isFalse();
    assertThat(GeneratedClasses.like("com/acme/Script7")).isEqualTo("com.acme.Script*");
  }
}
