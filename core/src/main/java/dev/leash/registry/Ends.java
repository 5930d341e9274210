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
    if (!entry.source().end(entry, how)) {
      return false;
    }
    ended(entry);
    return true;
  }

  /** What follows from an end that was caused by the caller, and only by it. */
  void ended(Entry entry) {
    handles.remove(entry);
    asked.ended(entry);
    sources.ended(entry.source());
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
