package dev.leash.agent.context;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Asks HTTP requests for their sessions, and never makes one begin. */
final class SessionLookup {

  private SessionLookup() {}

  /** The session of a request; null if it has none. */
  static Object sessionOf(Object served) throws ReflectiveOperationException {
    Class<?> type = httpRequest(served.getClass());
    if (type == null) {
      return null;
    }
    Method method = type.getMethod("getSession", boolean.class);
    try {
      return method.invoke(served, false);
    } catch (InvocationTargetException e) {
      return null;
    }
  }

  private static Class<?> httpRequest(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        Class<?> found =
            i.getName().endsWith(".servlet.http.HttpServletRequest") ? i : httpRequest(i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
