package dev.leash.registry;

/**
 * The tables of sources that were used lately, found by a few comparisons. It forgets at will, and
 * keeps no source alive.
 *
 * <p>Thread-safe: a race loses what was remembered, no more. Tables may be handed over by a race
 * because all their fields are final or count from their default.
 */
final class RecentSources {

  /** A power of two. */
  private static final int PLACES = 2048;

  /** So many places side by side are one: a few sources that want the same one get along. */
  private static final int SHARED = 4;

  private final Source[] places = new Source[PLACES];

  /** The table of a source; null if it is not known here. */
  Source get(Object source) {
    int first = first(System.identityHashCode(source));
    Source known = places[first];
    if (known == null || !known.refersTo(source)) {
      known = behind(first, source);
    }
    return known == null || known.dropped() ? null : known;
  }

  private Source behind(int first, Object source) {
    for (int i = first + 1; i < first + SHARED; i++) {
      Source known = places[i];
      if (known != null && known.refersTo(source)) {
        return known;
      }
    }
    return null;
  }

  /** Remembers a table; returns the one that is forgotten for it, or null. */
  Source put(Source table) {
    int first = first(table.hashCode());
    Source forgotten = places[first + SHARED - 1];
    System.arraycopy(places, first, places, first + 1, SHARED - 1);
    places[first] = table;
    return forgotten;
  }

  /** Whether a table is remembered. */
  boolean has(Source table) {
    int first = first(table.hashCode());
    for (int i = first; i < first + SHARED; i++) {
      if (table.equals(places[i])) {
        return true;
      }
    }
    return false;
  }

  private static int first(int hash) {
    return hash & (PLACES - SHARED);
  }
}
