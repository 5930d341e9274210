package dev.leash.registry;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * How many tables there are for sources of which class. Most ends of futures are of futures that
 * nobody listens to: one look here tells so, and the future is not asked for its identity hash.
 *
 * <p>Thread-safe.
 */
final class SourceTypes {

  /** A power of two. */
  private static final int PLACES = 1024;

  private final AtomicIntegerArray counts = new AtomicIntegerArray(PLACES);

  /** The number of the class of a source; others may have the same. */
  static int number(Object source) {
    return System.identityHashCode(source.getClass()) & (PLACES - 1);
  }

  /** Whether there may be a table of a source; if not, there is none. */
  boolean mayInclude(Object source) {
    return counts.get(number(source)) > 0;
  }

  /** To be called before a source of a class with that number can be found. */
  void add(int number) {
    counts.incrementAndGet(number);
  }

  /** To be called after so many sources of such a class can no longer be found. */
  void remove(int number, int many) {
    counts.addAndGet(number, -many);
  }

  /** To be called before a table can be found. */
  void add(WeakSource table) {
    add(table.typeNumber());
  }

  /** To be called once for each table, after it can no longer be found. */
  void remove(WeakSource table) {
    remove(table.typeNumber(), 1);
  }
}
