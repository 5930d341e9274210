package dev.leash.registry;

import java.util.function.Predicate;

/** Ends registrations, each once, with all that follows from it. Thread-safe. */
final class Ends {

  private final Sources sources;
  private final Handles handles;
  private final Asked asked;

  Ends(Sources sources, Handles handles, Asked asked) {
    this.sources = sources;
    this.handles = handles;
    this.asked = asked;
  }

  /** Ends an entry; false if it had ended. */
  boolean end(Entry entry, End how) {
    Source source = entry.source();
    boolean ended = source.end(entry, how);
    if (ended) {
      ended(source, entry);
    }
    return ended;
  }

  /** What follows from an end that was caused by the caller, and only by it. */
  void ended(Source source, Entry entry) {
    handles.remove(entry);
    asked.ended(entry);
    if (!source.lasting()) {
      sources.ended(source);
    }
  }

  /**
   * Ends the entries of a source that a test accepts.
   *
   * @param source null for none
   * @return how many
   */
  int endAll(Source source, Predicate<Entry> which, End how) {
    int ended = 0;
    if (source != null) {
      for (Entry entry : source.matching(which)) {
        ended += end(entry, how) ? 1 : 0;
      }
    }
    return ended;
  }
}
