package dev.leash.registry;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The tables of sources that were used lately, found by one comparison. It forgets at will, and
 * keeps no source alive.
 *
 * <p>Thread-safe.
 */
final class RecentSources {

  /** A power of two. */
  private static final int PLACES = 1024;

  private final AtomicReferenceArray<Source> places = new AtomicReferenceArray<>(PLACES);

  /** The table of a source; null if it is not known here. */
  Source get(Object source) {
    Source known = places.getAcquire(place(source));
    return known != null && known.isOf(source) && !known.dropped() ? known : null;
  }

  /** Remembers the table of a source; returns the one that is forgotten for it, or null. */
  Source put(Object source, Source table) {
    return places.getAndSet(place(source), table);
  }

  /** Whether a table is remembered. */
  boolean has(Source table) {
    return places.getAcquire(table.identity().hashCode() & (PLACES - 1)) == table;
  }

  private static int place(Object source) {
    return System.identityHashCode(source) & (PLACES - 1);
  }
}
