package dev.leash.owner;

import dev.leash.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What is known about lives that nobody declared. Implementations read objects but call none of
 * their methods, keep nothing alive, and must not throw.
 */
public interface Lifetimes {

  /** Nothing is known. */
  Lifetimes UNKNOWN =
      new Lifetimes() {
        @Override
        public @Nullable Component componentOf(
            @Nullable Object listener, Site site, @Nullable Object source) {
          return null;
        }

        @Override
        public @Nullable String componentAt(Site site) {
          return null;
        }

        @Override
        public @Nullable Component closedLoaderOf(@Nullable Object listener) {
          return null;
        }

        @Override
        public long endedLike(String className) {
          return 0;
        }
      };

  /**
   * The component that a listener works for.
   *
   * @param site where it was registered
   * @param source the object that keeps it, which is nobody's component; null if unknown
   * @return null if it can't be told, or has no end of its own
   */
  @Nullable Component componentOf(@Nullable Object listener, Site site, @Nullable Object source);

  /** The class of the components that register at a site; null if unknown. */
  @Nullable String componentAt(Site site);

  /**
   * Something that is equal for two listeners that do the same for the same objects. It may hold
   * these, and is to be forgotten soon.
   *
   * @param site where it was registered
   * @return null if nothing can be said
   */
  default @Nullable Object likenessOf(Object listener, Site site) {
    return null;
  }

  /**
   * The object of the application that a listener of a library's own class works for, such as the
   * one behind the operators of a stream.
   *
   * @param site where it was registered
   * @param source the object that keeps it; null if unknown
   * @return null if the listener is of no library, or works for nobody
   */
  default @Nullable Object behind(Object listener, Site site, @Nullable Object source) {
    return null;
  }

  /**
   * The class loader of a listener, if that was closed.
   *
   * @return the loader, whose lifetime has ended; null if it is open
   */
  @Nullable Component closedLoaderOf(@Nullable Object listener);

  /** How many components of a class have ended so far. */
  long endedLike(String className);
}
