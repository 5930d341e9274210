package dev.leash.agent.context;

import java.lang.reflect.Field;
import java.util.Set;

/**
 * The JDK's classes whose objects wrap what an application gave them: threads, tasks, proxies, one
 * function after another, beans that stand for what they manage.
 */
final class JdkWrappers {

  /** By the beginning of their names. */
  private static final String[] NAMES = {
    "java.util.function.",
    "java.util.Comparator$$Lambda",
    "java.util.concurrent.FutureTask",
    "java.util.concurrent.Executors$",
    "java.util.concurrent.ScheduledThreadPoolExecutor$",
    "java.util.concurrent.ForkJoinTask$",
    "java.util.EventListenerProxy",
    "java.beans.EventHandler",
    "java.lang.reflect.Proxy",
    "javax.management.StandardMBean",
    "com.sun.jmx.mbeanserver.",
    "jdk.proxy",
    "com.sun.proxy."
  };

  /** What threads keep their work in; which of these there are depends on the JDK. */
  private static final Set<String> OF_THREADS = Set.of("target", "holder", "task");

  private JdkWrappers() {}

  /** Whether objects of a class wrap something, because of what it is or extends. */
  static boolean include(Class<?> type) {
    if (Thread.class.isAssignableFrom(type) || isPartOfThread(type)) {
      return true;
    }
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (String name : NAMES) {
        if (c.getName().startsWith(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isPartOfThread(Class<?> type) {
    return type.getName().equals("java.lang.Thread$FieldHolder");
  }

  /** Whether a field of such a class of the JDK may have what it wraps. */
  static boolean leads(Field field) {
    Class<?> declaring = field.getDeclaringClass();
    if (declaring == Thread.class || isPartOfThread(declaring)) {
      return OF_THREADS.contains(field.getName());
    }
    Class<?> type = field.getType();
    return type.isInterface() || type == Object.class || include(type);
  }
}
