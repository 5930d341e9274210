package dev.leash.agent.weave;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Runs the weaver, which is loaded for the first class that needs it. A class for which it fails
 * runs as it is, and somebody is told.
 *
 * <p>Thread-safe; classes are woven on the threads that load them.
 */
final class GuardedWeaver {

  private final Class<?> bridge;
  private final WeavingProblems problems;
  private final CallMarks marks;

  /** Binary names of the classes that were changed. */
  private final Set<String> woven = ConcurrentHashMap.newKeySet();

  private volatile BiConsumer<String, List<NumberedHook>> maker;
  private Weaver weaver;

  /**
   * Nothing is woven yet.
   *
   * @param bridge the class that woven code will read
   * @param problems told what went wrong
   */
  GuardedWeaver(Class<?> bridge, WeavingProblems problems) {
    this.bridge = bridge;
    this.problems = problems;
    this.marks = new CallMarks(bridge);
  }

  /** Sets who is told, before a class is woven, its name and hooks. */
  void maker(BiConsumer<String, List<NumberedHook>> whoMakes) {
    this.maker = whoMakes;
  }

  /** Has calls that a class makes marked; see {@link Gate#mark}. */
  void mark(Class<?> caller, String call, CallNumbers numbers) {
    marks.add(caller, call, numbers);
  }

  /** Whether a class of this name was woven. */
  boolean hasWoven(String className) {
    return woven.contains(className);
  }

  /**
   * Weaves hooks into a class.
   *
   * @param hooks null for none
   * @return null if it runs as it is
   */
  byte[] weave(LoadingClass type, List<NumberedHook> hooks) {
    if (hooks == null || hooks.isEmpty()) {
      return null;
    }
    String className = type.className();
    try {
      maker.accept(className, hooks);
      Weaver.Result result = weaver().weave(type.loader(), type.bytes(), hooks);
      for (NumberedHook hook : hooks) {
        if (!hook.rule().optional()
            && !hook.rule().subtypes()
            && result.unmatched().contains(hook.rule())) {
          problems.unmatched(className, hook);
        }
      }
      if (result.bytes() != null) {
        woven.add(className);
      }
      return result.bytes();
    } catch (Throwable t) {
      problems.failed(className, t);
      return null;
    }
  }

  /**
   * Marks the calls that are to be marked in a class that was loaded before.
   *
   * @param bytes its class file
   * @param hooked the class file with hooks; null if it has none
   * @return null if it runs as it is
   */
  byte[] mark(Class<?> type, byte[] bytes, byte[] hooked) {
    try {
      byte[] marked = marks.in(type, hooked == null ? bytes : hooked);
      if (marked == null) {
        return hooked;
      }
      woven.add(type.getName());
      return marked;
    } catch (Throwable t) {
      problems.failed(type.getName(), t);
      return hooked;
    }
  }

  private synchronized Weaver weaver() {
    if (weaver == null) {
      weaver = new Weaver(bridge);
    }
    return weaver;
  }
}
