package dev.leash.agent.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class SafeKeysTest {

  @Test
  void values_of_the_jdk_stay_as_they_are() {
    UUID id = UUID.randomUUID();

    assertThat(SafeKeys.of("name")).isEqualTo("name");
    assertThat(SafeKeys.of(7L)).isEqualTo(7L);
    assertThat(SafeKeys.of(id)).isEqualTo(id);
    assertThat(SafeKeys.of(null)).isNull();
  }

  @Test
  void an_object_name_is_compared_by_what_it_says() throws Exception {
    assertThat(SafeKeys.of(new ObjectName("a:b=c")))
        .isEqualTo(SafeKeys.of(new ObjectName("a:b=c")));
  }

  @Test
  void a_class_becomes_text_that_tells_it_from_its_namesakes_and_is_found_again() {
    Object key = SafeKeys.of(Runnable.class);

    assertThat(key).isInstanceOf(String.class).isNotEqualTo(SafeKeys.of(Comparable.class));
    assertThat(SafeKeys.typeOf((String) key, new Thread())).isEqualTo(Runnable.class);
    assertThatThrownBy(() -> SafeKeys.typeOf((String) key, "text"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anything_else_is_known_by_identity_and_asked_nothing() {
    Object nosy =
        new Object() {
          @Override
          public boolean equals(Object other) {
            throw new AssertionError("asked");
          }

          @Override
          public int hashCode() {
            throw new AssertionError("asked");
          }

          @Override
          public String toString() {
            throw new AssertionError("asked");
          }
        };

    assertThat(SafeKeys.of(nosy)).isEqualTo(SafeKeys.of(nosy));
    assertThat(SafeKeys.of(SafeKeys.of(nosy))).isEqualTo(SafeKeys.of(nosy));
    assertThat(SafeKeys.argument(SafeKeys.of(nosy), Object.class, "listener") == nosy).isTrue();
  }

  @Test
  void an_object_name_is_one_again_for_a_release() throws Exception {
    ObjectName name = new ObjectName("a:b=c,d=\"e,f\"");

    assertThat(SafeKeys.argument(SafeKeys.of(name), ObjectName.class, "listener")).isEqualTo(name);
    assertThat(SafeKeys.argument("a:b=c", String.class, "listener")).isEqualTo("a:b=c");
  }

  @Test
  void a_long_text_is_cut_and_still_told_from_others() {
    String one = "x".repeat(5000) + "1";
    String two = "x".repeat(5000) + "2";

    assertThat((String) SafeKeys.of(one)).hasSizeLessThan(1100);
    assertThat(SafeKeys.of(one)).isNotEqualTo(SafeKeys.of(two));
  }
}
