package dev.leash.agent.boot;

import dev.leash.agent.weave.Gate;
import java.lang.instrument.Instrumentation;

/**
 * Weaves what was loaded before Leash came. Classes are retransformed one by one, so that one that
 * another agent has made impossible does not take the others with it.
 */
final class LoadedClasses {

  private LoadedClasses() {}

  static void retransform(Instrumentation instrumentation, Gate gate, Notes notes) {
    for (Class<?> type : instrumentation.getAllLoadedClasses()) {
      if (instrumentation.isModifiableClass(type) && gate.matches(type)) {
        try {
          instrumentation.retransformClasses(type);
        } catch (Throwable t) {
          notes.add(type.getName() + " was loaded already and could not be woven: " + t);
        }
      }
    }
  }
}
