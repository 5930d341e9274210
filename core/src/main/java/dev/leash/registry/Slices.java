package dev.leash.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Goes through the table of a source in slices and gives the lock back after each, so that an
 * application that uses a source with a million listeners does not wait for all of them.
 */
final class Slices {

  /** So many buckets are looked at before the lock is given back for a moment. */
  private static final int LENGTH = 1024;

  private Slices() {}

  /**
   * The live entries of a source that a test accepts; the test must not call foreign code. Those
   * that begin or end meanwhile may be among them or not.
   */
  static List<Entry> matching(Source source, Predicate<Entry> test) {
    while (true) {
      List<Entry> found = new ArrayList<>();
      Consumer<Entry> take =
          entry -> {
            if (entry.live() && test.test(entry)) {
              found.add(entry);
            }
          };
      // The young ones first: they may move into the buckets meanwhile, but never back.
      int buckets = source.forEachYoung(take);
      int from = 0;
      while (from < buckets && source.forEach(from, from + LENGTH, buckets, take)) {
        from += LENGTH;
      }
      if (from >= buckets) {
        return found;
      }
      // It has grown in the midst of it: once more from the start.
    }
  }

  /** Takes out what ended and could not be found then, because its listener was collected. */
  static void clean(Source source) {
    int buckets = source.toClean();
    for (int from = 0; from < buckets; from += LENGTH) {
      source.clean(from, from + LENGTH);
    }
  }
}
