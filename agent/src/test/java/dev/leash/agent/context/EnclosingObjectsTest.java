package dev.leash.agent.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Classes of the class path are open to everyone, so nothing needs the JVM's help here. */
class EnclosingObjectsTest {

  private final EnclosingObjects enclosing = new EnclosingObjects(new FieldReader(null));

  @SuppressWarnings({"ClassCanBeStatic", "InnerClassMayBeStatic"}) // it is about such classes
  class Inner {
    Object outer() {
      return EnclosingObjectsTest.this;
    }
  }

  static class Nested {}

  record Pair(Object one, Object other) {}

  @Test
  void an_inner_object_works_for_the_one_it_belongs_to() {
    assertThat(enclosing.from(new Inner())).isSameAs(this);
  }

  @Test
  void an_anonymous_object_works_for_the_one_that_made_it() {
    Object anonymous =
        new Object() {
          @Override
          public String toString() {
            return "of " + EnclosingObjectsTest.this.getClass();
          }
        };

    assertThat(enclosing.from(anonymous)).isSameAs(this);
  }

  @Test
  void a_lambda_works_for_the_object_it_captured_as_its_own() {
    Pair pair = new Pair(this, "other");
    Supplier<Object> lambda = () -> pair.one() == this;

    assertThat(enclosing.from(lambda)).isSameAs(this);
  }

  @Test
  void a_method_reference_works_for_the_object_it_is_bound_to() {
    Nested nested = new Nested();
    Supplier<Object> bound = nested::toString;

    assertThat(enclosing.from(bound)).isSameAs(nested);
  }

  @Test
  void a_lambda_that_captured_nothing_works_for_nobody() {
    Supplier<Object> lambda = () -> "";

    assertThat(enclosing.from(lambda)).isNull();
  }

  @Test
  void an_object_of_a_class_of_its_own_works_for_nobody() {
    assertThat(enclosing.from(new Nested())).isNull();
  }

  @Test
  void an_object_of_the_jdk_works_for_nobody() {
    assertThat(enclosing.from("text")).isNull();
  }
}
