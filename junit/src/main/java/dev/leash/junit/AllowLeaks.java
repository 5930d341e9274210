package dev.leash.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test, or each test of the class and of the classes nested in it, may leave registrations
 * behind. A test that leaves none says so in a report entry, so that this can go.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface AllowLeaks {

  /** Why, for whoever reads the test. */
  String reason();
}
