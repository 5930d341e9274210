package dev.leash.handle;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/**
 * A method without parameters that goes by one of several names. A public method of a type that its
 * module exports is preferred, since it can be called without asking.
 *
 * <p>What was found is kept with the class it was found for, as objects of the JDK only, so it goes
 * with that class and keeps no class loader alive.
 */
final class DuckTypedMethod extends ClassValue<Optional<Method>> {

  private final Class<?> result;
  private final String[] names;

  /**
   * A duck.
   *
   * @param result {@code boolean} for a question; {@code void} for methods of any result
   * @param names the names, best first
   */
  DuckTypedMethod(Class<?> result, String... names) {
    this.result = result;
    this.names = names;
  }

  Optional<Method> of(Object object) {
    return get(object.getClass());
  }

  @Override
  protected Optional<Method> computeValue(Class<?> type) {
    for (String name : names) {
      Method found = inType(type, name);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Method inType(Class<?> type, String name) {
    Method hidden = null;
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      Method own = declared(c, name);
      if (own != null && isOpen(own)) {
        return own;
      }
      Method inherited = inInterfaces(c, name);
      if (inherited != null) {
        return inherited;
      }
      if (hidden == null && own != null && Modifier.isPublic(own.getModifiers())) {
        hidden = own;
      }
    }
    return hidden != null && hidden.trySetAccessible() ? hidden : null;
  }

  private Method inInterfaces(Class<?> type, String name) {
    for (Class<?> i : type.getInterfaces()) {
      Method own = declared(i, name);
      if (own != null && isOpen(own)) {
        return own;
      }
      Method inherited = inInterfaces(i, name);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private Method declared(Class<?> type, String name) {
    try {
      Method method = type.getDeclaredMethod(name);
      boolean fits = result == void.class || method.getReturnType() == result;
      return fits && !Modifier.isStatic(method.getModifiers()) ? method : null;
    } catch (NoSuchMethodException | LinkageError e) {
      return null;
    }
  }

  private static boolean isOpen(Method method) {
    Class<?> type = method.getDeclaringClass();
    return Modifier.isPublic(method.getModifiers())
        && Modifier.isPublic(type.getModifiers())
        && type.getModule().isExported(type.getPackageName());
  }
}
