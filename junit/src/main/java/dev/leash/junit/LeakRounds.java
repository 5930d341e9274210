package dev.leash.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The body of the test method runs again and again, on the same instance, without its
 * {@code @BeforeEach} and {@code @AfterEach} methods in between. A line whose live registrations
 * grow in every round is a leak; a cache or a pool that fills and then stays as it is, is none.
 * What is left at the end otherwise is not looked at.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(LeashExtension.class)
public @interface LeakRounds {

  /** How many rounds; 3 at least. */
  int value() default 7;
}
