package dev.leash.junit;

import java.lang.reflect.AnnotatedElement;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Whether a test may leave something behind. */
enum LeakMode {
  /** It fails if it does. */
  STRICT,
  /** It is looked at, but may. */
  LENIENT;

  /** The nearest annotation, from the method outwards; strict if there is none. */
  static LeakMode of(ExtensionContext context) {
    LeakMode mode = context.getTestMethod().map(LeakMode::on).orElse(null);
    Class<?> type = context.getTestClass().orElse(null);
    while (mode == null && type != null) {
      mode = on(type);
      type = type.getEnclosingClass();
    }
    return mode == null ? STRICT : mode;
  }

  private static LeakMode on(AnnotatedElement element) {
    if (AnnotationSupport.isAnnotated(element, NoLeaks.class)) {
      return STRICT;
    }
    return AnnotationSupport.isAnnotated(element, AllowLeaks.class) ? LENIENT : null;
  }
}
