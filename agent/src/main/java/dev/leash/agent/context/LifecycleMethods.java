package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which methods of a class end the lives of its objects, and which begin them anew. */
final class LifecycleMethods {

  private static final Set<String> ENDS =
      Set.of(
          "close",
          "dispose",
          "destroy",
          "stop",
          "shutdown",
          "shutdownNow",
          "terminate",
          "uninstall",
          "removeNotify",
          "onDestroy");

  private static final Set<String> STARTS =
      Set.of("open", "start", "restart", "resume", "init", "install", "addNotify", "show");

  private static final Set<String> MARKS =
      Set.of("javax.annotation.PreDestroy", "jakarta.annotation.PreDestroy");

  /**
   * A method that begins or ends a life.
   *
   * @param type the class that declares it
   * @param name its name
   * @param ends whether it ends rather than begins
   */
  record Turn(Class<?> type, String name, boolean ends) {}

  private LifecycleMethods() {}

  /**
   * The turns in the lives of a class's objects.
   *
   * @return empty if they have no end
   */
  static List<Turn> of(Class<?> type) {
    List<Turn> turns = new ArrayList<>();
    try {
      for (Class<?> c = type; c != null && isWatched(c); c = c.getSuperclass()) {
        for (Method method : c.getDeclaredMethods()) {
          if (isPlain(method)) {
            add(turns, c, method);
          }
        }
      }
    } catch (RuntimeException | LinkageError e) {
      return List.of(); // it refers to classes that are not there
    }
    return turns.stream().anyMatch(Turn::ends) ? turns : List.of();
  }

  /** Of the JDK's classes, windows and class loaders have ends worth knowing. */
  private static boolean isWatched(Class<?> type) {
    String name = type.getName();
    return !LibraryPackages.isJdk(type)
        || name.startsWith("javax.swing.")
        || name.startsWith("java.awt.")
        || name.equals("java.net.URLClassLoader");
  }

  private static boolean isPlain(Method method) {
    int modifiers = method.getModifiers();
    return method.getParameterCount() == 0
        && !Modifier.isStatic(modifiers)
        && !Modifier.isAbstract(modifiers)
        && !Modifier.isNative(modifiers)
        && !method.isSynthetic();
  }

  private static void add(List<Turn> turns, Class<?> type, Method method) {
    if (ENDS.contains(method.getName()) || isMarked(method)) {
      turns.add(new Turn(type, method.getName(), true));
    } else if (STARTS.contains(method.getName())) {
      turns.add(new Turn(type, method.getName(), false));
    }
  }

  private static boolean isMarked(Method method) {
    for (Annotation mark : method.getDeclaredAnnotations()) {
      if (MARKS.contains(mark.annotationType().getName())) {
        return true;
      }
    }
    return false;
  }
}
