package dev.leash.agent.control;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.management.DescriptorKey;

/** What JMX consoles say of an MXBean, an attribute, an operation or a parameter. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface Description {

  /** One sentence. */
  @DescriptorKey("description")
  String value();

  /** In what the numbers of an attribute are counted; empty if they are of several units. */
  @DescriptorKey("units")
  String units() default "";
}
