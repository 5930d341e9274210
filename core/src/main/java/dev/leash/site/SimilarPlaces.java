package dev.leash.site;

import java.util.function.Supplier;

/**
 * Lines that differ in generated names only, such as those of the scripts that a program compiles.
 * The first of them are told apart, as the lines of a program that numbers its classes by hand must
 * be; all others share a site, or a million scripts would be a million sites.
 *
 * <p>Not thread-safe: whoever has it sees to that.
 */
final class SimilarPlaces {

  /** More than a program has that was written by people. */
  static final int KEPT_APART = 32;

  private int seen;
  private Site shared;

  /** Counts one more that was not seen before; whether it is to share a site with others. */
  boolean isOneTooMany() {
    return shared != null || ++seen > KEPT_APART;
  }

  /** The site that all the others share; made if there is none. */
  Site shared(Supplier<Site> fresh) {
    if (shared == null) {
      shared = fresh.get();
    }
    return shared;
  }
}
