package dev.leash.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for released listeners in what a library itself keeps. Implementations read objects but
 * call none of their methods, keep nothing alive, and must not throw.
 */
@FunctionalInterface
public interface RetentionCheck {

  /** Nothing is looked for. */
  RetentionCheck NONE = (source, family, released) -> Map.of();

  /**
   * Looks.
   *
   * @param source the object that kept them; null if unknown
   * @param family which classes are the library's
   * @param released the listeners, which are compared by identity
   * @return those that the library still holds, with where, in an identity map
   */
  Map<Object, String> heldBy(@Nullable Object source, Family family, Collection<?> released);

  /**
   * The classes of a library.
   *
   * @param prefixes package prefixes; {@code java} alone stands for the JDK
   */
  record Family(List<String> prefixes) {

    /** Copies the list. */
    public Family {
      prefixes = List.copyOf(prefixes);
    }
  }
}
