package dev.leash.registry;

/**
 * The tables of sources that were used lately, found by a few comparisons. It forgets at will, and
 * keeps no source alive.
 *
 * <p>Thread-safe: a race loses what was remembered, no more. Tables may be handed over by a race
 * because all their fields are final or count from their default.
 */
final class RecentSourceTables {

  /** A power of two. */
  private static final int PLACES = 2048;

  /** So many places side by side are one: a few sources that want the same one get along. */
  private static final int SHARED = 4;

  private final SourceTable[] places = new SourceTable[PLACES];

  /** Of the sources at those places, so that others need not be looked at. */
  private final int[] hashes = new int[PLACES];

  /** Of sources whose tables were made not long ago. */
  private final int[] met = new int[PLACES];

  /** Which of those side by side is given up next. */
  private int turn;

  /** The table of a source; null if it is not known here. */
  SourceTable get(Object source) {
    int place = place(System.identityHashCode(source));
    SourceTable known = place < 0 ? null : places[place];
    return known != null && known.refersTo(source) && !known.dropped() ? known : null;
  }

  /** Where the table of a source with that hash is; -1 if it is not here. */
  private int place(int hash) {
    int first = first(hash);
    return hashes[first] == hash ? first : behind(first, hash);
  }

  private int behind(int first, int hash) {
    for (int i = first + 1; i < first + SHARED; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  /** Remembers a table; returns the one that is forgotten for it, or null. */
  SourceTable put(SourceTable table) {
    int hash = table.hashCode();
    int place = place(hash);
    if (place < 0) {
      place = first(hash) + (turn++ & (SHARED - 1));
    }
    SourceTable forgotten = places[place];
    hashes[place] = hash;
    places[place] = table;
    return forgotten;
  }

  /** Whether a table was made for the same source not long ago. */
  boolean metBefore(SourceTable table) {
    boolean known = met(table.hashCode());
    meet(table.hashCode());
    return known;
  }

  /** Whether a table is remembered. */
  boolean has(SourceTable table) {
    int place = place(table.hashCode());
    return place >= 0 && table.equals(places[place]);
  }

  /** Takes note that something ended at a source without a table, if it was not known. */
  void meet(int hash) {
    if (!met(hash)) {
      met[first(hash) + (turn++ & (SHARED - 1))] = hash;
    }
  }

  /** Whether that was noted not long ago. */
  boolean met(int hash) {
    int first = first(hash);
    for (int i = first; i < first + SHARED; i++) {
      if (met[i] == hash) {
        return true;
      }
    }
    return false;
  }

  private static int first(int hash) {
    return hash & (PLACES - SHARED);
  }
}
