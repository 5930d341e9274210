package dev.leash.snapshot;

import dev.leash.event.LibraryPackages;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for released listeners in what a library itself keeps. Implementations read objects but
 * call none of their methods, keep nothing alive, and must not throw.
 */
@FunctionalInterface
public interface RetentionCheck {

  /** Nothing is looked for. */
  RetentionCheck NONE = (source, library, released) -> Map.of();

  /**
   * Looks.
   *
   * @param source the object that kept them; null if unknown
   * @param library which classes are the library's
   * @param released the listeners, which are compared by identity
   * @return those that the library still holds, with where, in an identity map
   */
  Map<Object, String> heldBy(
      @Nullable Object source, LibraryPackages library, Collection<?> released);
}
