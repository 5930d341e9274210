package dev.leash.registry;

/**
 * The tables of sources that were used lately, found by one comparison. It forgets at will, and
 * keeps no source alive.
 *
 * <p>Thread-safe: a race loses what was remembered, no more. Tables may be handed over by a race
 * because all their fields are final or count from their default.
 */
final class RecentSources {

  /** A power of two. */
  private static final int PLACES = 1024;

  private final Source[] places = new Source[PLACES];

  /** The table of a source; null if it is not known here. */
  Source get(Object source) {
    Source known = places[System.identityHashCode(source) & (PLACES - 1)];
    return known != null && known.isOf(source) && !known.dropped() ? known : null;
  }

  /** Remembers a table; returns the one that is forgotten for it, or null. */
  Source put(Source table) {
    int place = place(table);
    Source forgotten = places[place];
    places[place] = table;
    return forgotten;
  }

  /** Whether a table is remembered. */
  boolean has(Source table) {
    return places[place(table)] == table;
  }

  private static int place(Source table) {
    return table.identity().hashCode() & (PLACES - 1);
  }
}
