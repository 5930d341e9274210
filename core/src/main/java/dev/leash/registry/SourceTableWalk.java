package dev.leash.registry;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Goes through what a source has in slices and gives the lock back after each, so that an
 * application that uses a source with a million listeners does not wait for all of them.
 */
final class SourceTableWalk {

  /** So many places are cleaned before the lock is given back for a moment. */
  private static final int LENGTH = 1024;

  private SourceTableWalk() {}

  /**
   * The live entries of a source that a test accepts; the test must not call foreign code. Those
   * that begin or end meanwhile may be among them or not.
   */
  static List<Entry> matching(SourceTable source, Predicate<Entry> test) {
    List<Entry> found = List.of(); // most often nothing is, and there are many sources
    for (EntryChunk chunk : source.chunks()) {
      synchronized (source) {
        found = chunk.with(found, test);
      }
    }
    return found;
  }

  /** Looks at the live entries of a chunk. */
  static void forEach(EntryChunk chunk, Consumer<Entry> action) {
    synchronized (chunk.source) {
      chunk.forEach(action);
    }
  }

  /** Takes out what ended and could not be found then, because its listener was collected. */
  static void clean(SourceTable source) {
    int places = source.toClean();
    for (int from = 0; from < places; from += LENGTH) {
      source.clean(from, from + LENGTH);
    }
  }
}
