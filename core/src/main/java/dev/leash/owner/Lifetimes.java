package dev.leash.owner;

import dev.leash.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What is known about lives that nobody declared. Implementations read objects but call none of
 * their methods, keep nothing alive, and must not throw.
 */
public interface Lifetimes {

  /** Nothing is known. */
  Lifetimes UNKNOWN =
      new Lifetimes() {
        @Override
        public Component componentOf(Object listener) {
          return null;
        }

        @Override
        public String componentAt(Site site) {
          return null;
        }

        @Override
        public Component closedLoaderOf(Object listener) {
          return null;
        }

        @Override
        public long endedLike(String className) {
          return 0;
        }

        @Override
        public Map<Object, String> heldBy(Object source, Family family, Collection<?> released) {
          return Map.of();
        }
      };

  /**
   * The component that a listener works for.
   *
   * @return null if it can't be told, or has no end of its own
   */
  Component componentOf(Object listener);

  /** The class of the components that register at a site; null if unknown. */
  String componentAt(Site site);

  /**
   * The class loader of a listener, if that was closed.
   *
   * @return null if it is open
   */
  Component closedLoaderOf(Object listener);

  /** How many components of a class have ended so far. */
  long endedLike(String className);

  /**
   * Looks for released listeners in what the library itself keeps.
   *
   * @param source the object that kept them; null if unknown
   * @param family which classes are the library's
   * @param released the listeners, which are compared by identity
   * @return those that the library still holds, with where, in an identity map
   */
  Map<Object, String> heldBy(Object source, Family family, Collection<?> released);

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
