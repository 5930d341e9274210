package dev.leash.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Test instances that JUnit is about to drop. It still holds them when the test is judged, and a
 * source that only they hold is no leak. So where something was left behind, their fields are
 * emptied first.
 */
final class TestInstances {

  private TestInstances() {}

  /** Empties those that end with this test or class. */
  static void empty(ExtensionContext context) {
    if (context.getTestMethod().isEmpty()) {
      context.getTestInstance().ifPresent(TestInstances::empty);
      return;
    }
    List<Object> instances =
        context.getTestInstances().map(all -> all.getAllInstances()).orElse(List.of());
    for (Object instance : instances) {
      if (lifecycle(instance.getClass(), context) == Lifecycle.PER_METHOD) {
        empty(instance);
      }
    }
  }

  private static Lifecycle lifecycle(Class<?> type, ExtensionContext context) {
    return AnnotationSupport.findAnnotation(type, TestInstance.class)
        .map(TestInstance::value)
        .orElseGet(
            () ->
                context
                    .getConfigurationParameter(Lifecycle.DEFAULT_LIFECYCLE_PROPERTY_NAME)
                    .filter(name -> name.trim().equalsIgnoreCase(Lifecycle.PER_CLASS.name()))
                    .map(name -> Lifecycle.PER_CLASS)
                    .orElse(Lifecycle.PER_METHOD));
  }

  private static void empty(Object instance) {
    for (Class<?> type = instance.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !field.getType().isPrimitive()
            && !field.isSynthetic()) {
          empty(field, instance);
        }
      }
    }
  }

  private static void empty(Field field, Object instance) {
    try {
      field.setAccessible(true);
      field.set(instance, null);
    } catch (IllegalAccessException | RuntimeException e) {
      // A record, or a module that is not open: what it holds counts as held.
    }
  }
}
