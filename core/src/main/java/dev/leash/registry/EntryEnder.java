package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.Objects;
import java.util.function.Predicate;

/** Ends registrations, each once, with all that follows from it. Thread-safe. */
final class EntryEnder {

  private final SourceTables sources;
  private final HandleIndex handles;
  private final TrackedEntries tracked;
  private volatile ReleaseLocator locator;

  EntryEnder(SourceTables sources, HandleIndex handles, TrackedEntries tracked) {
    this.sources = sources;
    this.handles = handles;
    this.tracked = tracked;
  }

  /** Sets who tells which line releases. */
  void locator(ReleaseLocator whoTells) {
    locator = whoTells;
  }

  /** Ends an entry; false if it had ended. */
  boolean end(Entry entry, EndReason how) {
    SourceTable source = entry.source();
    if (source == null) {
      if (sources.endAlone((SharedEntry) entry, how)) {
        ended(entry);
        return true;
      }
      source = entry.source();
    }
    boolean ended = source != null && source.end(entry, how);
    if (ended) {
      ended(source, entry);
    }
    return ended;
  }

  /** What follows from an end that was caused by the caller, and only by it. */
  void ended(SourceTable source, Entry entry) {
    ended(entry);
    if (!source.lasting()) {
      sources.ended(source);
    }
  }

  private void ended(Entry entry) {
    handles.remove(entry);
    tracked.ended(entry);
    ReleaseLocator known = locator;
    if (known != null) {
      locate(known, entry);
    }
  }

  private static void locate(ReleaseLocator known, Entry entry) {
    EntryState last = entry.state();
    if (last.end == EndReason.RELEASED && last.chunk.tally.releasing.wantsOne()) {
      Site site = last.chunk.site;
      last.chunk.tally.releasing.add(known.releasing(site, entry.listener()));
    }
  }

  /**
   * Ends the entries of a source that a test accepts.
   *
   * @param source null for none
   * @return how many
   */
  int endAll(SourceTable source, Predicate<Entry> which, EndReason how) {
    int ended = 0;
    if (source != null) {
      for (Entry entry : SourceTableWalk.matching(source, which)) {
        ended += end(entry, how) ? 1 : 0;
      }
    }
    return ended;
  }

  /**
   * Ends one entry whose listener equals another, as the library just did. Not to be called with a
   * lock, for {@code equals} is foreign code.
   *
   * @param which those it may be
   * @return whether there was one
   */
  boolean endEqual(SourceTable source, Predicate<Entry> which, Object listener, EndReason how) {
    for (Entry candidate : SourceTableWalk.matching(source, which)) {
      Object registered = candidate.listener();
      if (registered != null && listener.equals(registered) && end(candidate, how)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an entry is of an event API and was registered with a key. */
  static Predicate<Entry> sameKey(EventApi api, Object key) {
    return e -> e.api() == api && Objects.equals(e.key(), key);
  }
}
