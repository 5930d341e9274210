package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules;
import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.event.LibraryPackages;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/**
 * Which methods of a class that is loaded end the lives of its objects, and which begin them anew.
 * To look at them may load the classes they mention, so it is done on a thread of Leash's own.
 */
final class LifecycleMethods {

  /**
   * A method that begins or ends a life.
   *
   * @param type the class that declares it
   * @param name its name
   * @param turn which of the two
   */
  record DeclaredTurn(Class<?> type, String name, Turn turn) {}

  private final LifecycleRules rules;

  LifecycleMethods(LifecycleRules rules) {
    this.rules = rules;
  }

  /**
   * The turns in the lives of a class's objects.
   *
   * @return empty if they have no end
   */
  List<DeclaredTurn> of(Class<?> type) {
    List<DeclaredTurn> turns = new ArrayList<>();
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
    return turns.stream().anyMatch(t -> t.turn() != Turn.START) ? turns : List.of();
  }

  /** Of the JDK's classes, windows and class loaders have ends worth knowing. */
  private static boolean isWatched(Class<?> type) {
    return !LibraryPackages.isJdk(type)
        || isWindow(type)
        || type.getName().equals("java.net.URLClassLoader");
  }

  /** Whether a class is one of the JDK's for what is on a screen. */
  static boolean isWindow(Class<?> type) {
    String name = type.getName();
    return name.startsWith("javax.swing.") || name.startsWith("java.awt.");
  }

  private static boolean isPlain(Method method) {
    int modifiers = method.getModifiers();
    return method.getParameterCount() == 0
        && !isAccessor(method)
        && !Modifier.isStatic(modifiers)
        && !Modifier.isAbstract(modifiers)
        && !Modifier.isNative(modifiers)
        && !method.isSynthetic();
  }

  /** Whether it hands out what will be told of an end, such as a future. */
  private static boolean isAccessor(Method method) {
    return method.getName().startsWith("on") && !method.getReturnType().isPrimitive();
  }

  /** Of the JDK's methods the name says enough only if it says it plainly: windows hide. */
  private void add(List<DeclaredTurn> turns, Class<?> type, Method method) {
    Turn turn = isMarked(method) ? Turn.END : rules.turn(method.getName());
    if (turn != null && !(turn == Turn.WEAK_END && LibraryPackages.isJdk(type))) {
      turns.add(new DeclaredTurn(type, method.getName(), turn));
    }
  }

  private boolean isMarked(Method method) {
    for (Annotation mark : method.getDeclaredAnnotations()) {
      if (rules.annotations().contains(mark.annotationType().getName())) {
        return true;
      }
    }
    return false;
  }
}
