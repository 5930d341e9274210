package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * The way from an object to the one it works for: what a lambda captured, the instance that an
 * inner class belongs to. Found once a class.
 *
 * <p>Thread-safe. What is remembered lives in the class it is about, and dies with it.
 */
final class EnclosingObjects {

  /** A class's way out; the getter is null if there is none. */
  private record Way(MethodHandle getter) {}

  private static final Way NONE = new Way(null);
  private static final String LAMBDA = "$$Lambda";

  private final FieldReader inside;

  private final ClassValue<Way> ways =
      new ClassValue<>() {
        @Override
        protected Way computeValue(Class<?> type) {
          return find(type);
        }
      };

  EnclosingObjects(FieldReader inside) {
    this.inside = inside;
  }

  /** The object that this one works for; null if there is none. */
  Object from(Object object) {
    MethodHandle getter = ways.get(object.getClass()).getter();
    if (getter == null) {
      return null;
    }
    try {
      return getter.invokeExact(object);
    } catch (Throwable t) {
      return null; // a getter of a field has nothing to throw
    }
  }

  private Way find(Class<?> type) {
    try {
      Field field =
          LibraryPackages.isJdk(type) ? null : type.isHidden() ? captured(type) : outer(type);
      Field readable = field == null ? null : inside.readable(field);
      return readable == null
          ? NONE
          : new Way(
              MethodHandles.lookup()
                  .unreflectGetter(readable)
                  .asType(MethodType.methodType(Object.class, Object.class)));
    } catch (IllegalAccessException | RuntimeException | LinkageError e) {
      return NONE;
    }
  }

  private static Field outer(Class<?> type) {
    for (Field field : type.getDeclaredFields()) {
      if (field.getName().startsWith("this$") && !Modifier.isStatic(field.getModifiers())) {
        return field;
      }
    }
    return null;
  }

  /** The captured {@code this}; for want of one, what was captured, if that is one object. */
  private static Field captured(Class<?> type) {
    int lambda = type.getName().indexOf(LAMBDA);
    if (lambda < 0) {
      return null;
    }
    String host = type.getName().substring(0, lambda);
    Field only = null;
    int objects = 0;
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      if (field.getType().getName().equals(host)) {
        return field;
      }
      if (!field.getType().isPrimitive() && !LibraryPackages.isJdk(field.getType())) {
        only = field;
        objects++;
      }
    }
    return objects == 1 ? only : null;
  }
}
