package dev.leash.agent.weave;

import java.util.List;

/**
 * Hooks that are not made before a class turns up that they are for. Thread-safe; asked on the
 * threads that load classes.
 */
public interface LazyHooks {

  /** Whether there are hooks for a class, by its binary or internal name; asked of every class. */
  boolean has(String className);

  /** The hooks for a class that {@link #has} says there are; the same ones each time. */
  List<NumberedHook> hooks(String className);

  /** Whether some of the hooks of a class are for its subtypes too. */
  boolean isAncestor(String className);

  /** Whether there is such a class in an {@link dev.leash.agent.catalogue.LibraryPrefix}. */
  boolean awaits(String area);

  /** The names of the methods that are hooked if a subtype has them, and perhaps some more. */
  List<String> methodsOfSubtypes();
}
