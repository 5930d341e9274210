package dev.leash.agent.intake;

import dev.leash.weak.IdentityKey;
import java.util.UUID;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/**
 * Makes keys that are safe to keep: values of the JDK stay, classes become text, everything else is
 * held weakly and compared by identity.
 */
final class SafeKeys {

  private static final int LONGEST = 1024;

  private SafeKeys() {}

  /** A value that equals the key of another call exactly if both were given the same key. */
  static Object of(Object key) {
    if (key == null || isNumber(key) || key instanceof UUID || key instanceof Boolean) {
      return key;
    }
    if (key instanceof String text) {
      return text.length() <= LONGEST
          ? text
          : text.substring(0, LONGEST) + "#" + text.length() + "#" + text.hashCode();
    }
    if (key instanceof Class<?> type) {
      return type.getName() + "@" + System.identityHashCode(type);
    }
    if (isObjectName(key)) {
      return key.toString();
    }
    return key instanceof IdentityKey ? key : new IdentityKey(key);
  }

  /**
   * The class that became a key, found again among the types of the listener.
   *
   * @throws IllegalStateException if it is not one of them
   */
  static Class<?> typeOf(String key, Object listener) {
    for (Class<?> c = listener.getClass(); c != null; c = c.getSuperclass()) {
      Class<?> found = typeOf(key, c);
      if (found != null) {
        return found;
      }
    }
    throw new IllegalStateException("the listener is no longer of type " + key);
  }

  /**
   * What a release is to be given as its key.
   *
   * @throws IllegalStateException if it is no longer there
   */
  static Object argument(Object key, Class<?> type, Object listener) {
    if (type == Class.class) {
      return typeOf((String) key, listener);
    }
    Object object = key instanceof IdentityKey known ? known.get() : key;
    if (object == null && key != null) {
      throw new IllegalStateException("what the listener was registered with is no longer there");
    }
    return isObjectName(type) ? objectName((String) key) : object;
  }

  private static Class<?> typeOf(String key, Class<?> type) {
    if (key.equals(of(type))) {
      return type;
    }
    for (Class<?> i : type.getInterfaces()) {
      Class<?> found = typeOf(key, i);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static boolean isNumber(Object key) {
    return key instanceof Number && key.getClass().getClassLoader() == null;
  }

  /** Compared by name first, so that the management classes are loaded only where they are used. */
  private static boolean isObjectName(Object key) {
    return isObjectName(key.getClass());
  }

  private static boolean isObjectName(Class<?> type) {
    return type.getName().equals("javax.management.ObjectName") && type == ObjectName.class;
  }

  private static ObjectName objectName(String key) {
    try {
      return ObjectName.getInstance(key);
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException("the name of a bean is no longer one: " + key, e);
    }
  }
}
