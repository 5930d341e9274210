package dev.leash.agent.weave;

import dev.leash.agent.catalogue.Ancestor;
import java.util.List;

/**
 * Hooks that are not made before a class turns up that they are for. Thread-safe; asked on the
 * threads that load classes.
 */
public interface Stock {

  /** Whether there are hooks for a class, by its binary or internal name; asked of every class. */
  boolean has(String className);

  /** The hooks for a class that {@link #has} says there are; the same ones each time. */
  List<Hooked> hooks(String className);

  /** The types whose subtypes are meant too. */
  List<Ancestor> ancestors();
}
