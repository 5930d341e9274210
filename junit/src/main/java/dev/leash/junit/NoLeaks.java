package dev.leash.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test, or each test of the class and of the classes nested in it, fails if it leaves
 * registrations behind. What {@code @BeforeAll} and {@code @AfterAll} methods leave behind fails
 * the class.
 *
 * <p>The nearest of this and {@link AllowLeaks} holds: that of the method, then of the class, then
 * of the classes around it.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(LeashExtension.class)
public @interface NoLeaks {}
