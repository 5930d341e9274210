package dev.leash.agent.intake;

import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The public method that takes back what another one of the same class registers: {@code
 * removeApplicationListener} beside {@code addApplicationListener}. That it is there is looked up,
 * by its parameters, so that nothing is promised and no other class is loaded for it.
 *
 * <p>Stateless and thread-safe.
 */
final class CounterpartMethod {

  private static final String[][] PAIRS = {
    {"add", "remove"},
    {"register", "unregister"},
    {"register", "deregister"},
    {"subscribe", "unsubscribe"},
    {"attach", "detach"}
  };

  private CounterpartMethod() {}

  /**
   * Its name.
   *
   * @param called the method that the code to blame called
   * @param fix the missing call as the event API says it
   * @return null if there is none, or the fix names it already, by a type that the class has
   */
  static String of(StackFrame called, String fix) {
    String method = called.getMethodName();
    for (String[] pair : PAIRS) {
      if (method.startsWith(pair[0]) && !method.equals("add")) {
        String counterpart = pair[1] + method.substring(pair[0].length());
        if (isThere(called, counterpart)) {
          String type = typeOf(counterpart, fix);
          return type != null && is(called.getDeclaringClass(), type) ? null : counterpart;
        }
      }
    }
    return null;
  }

  /** The simple name of the type of which a fix names a method; null if it does not. */
  private static String typeOf(String method, String fix) {
    int end = fix.indexOf("." + method + "(");
    return end < 0 ? null : fix.substring(fix.lastIndexOf(' ', end) + 1, end);
  }

  private static boolean is(Class<?> type, String simpleName) {
    if (type == null || type.getSimpleName().equals(simpleName)) {
      return type != null;
    }
    for (Class<?> face : type.getInterfaces()) {
      if (is(face, simpleName)) {
        return true;
      }
    }
    return is(type.getSuperclass(), simpleName);
  }

  private static boolean isThere(StackFrame called, String counterpart) {
    MethodType type = called.getMethodType();
    return isThere(called.getDeclaringClass(), counterpart, type.changeReturnType(void.class))
        || isThere(called.getDeclaringClass(), counterpart, type.changeReturnType(boolean.class))
        || isThere(called.getDeclaringClass(), counterpart, type);
  }

  private static boolean isThere(Class<?> type, String method, MethodType how) {
    try {
      MethodHandles.publicLookup().findVirtual(type, method, how);
      return true;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return false;
    }
  }
}
