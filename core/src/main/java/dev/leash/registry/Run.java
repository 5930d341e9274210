package dev.leash.registry;

/**
 * Counts entries that leave a lap. Most come in runs: of one site, and ended in the same way; so
 * that the counters that all threads share are touched once a run.
 *
 * <p>Used by one thread, with the source's lock.
 */
final class Run {

  private final Book book;
  private final EndedCounts here;
  private SiteTally tally;
  private End end;
  private long lastAt;
  private int length;

  Run(Book book, EndedCounts here) {
    this.book = book;
    this.here = here;
  }

  /** Counts an entry, and its end if it has ended fresh. */
  void add(Entry entry) {
    End how = entry.settled() ? null : entry.end();
    if (entry.tally() != tally || how != end) {
      close();
      tally = entry.tally();
      end = how;
    }
    length++;
    lastAt = entry.registeredAt();
    book.named(entry, how);
  }

  /** Hands in what was counted. */
  void close() {
    if (length > 0) {
      book.count(tally, end, length, lastAt);
      if (end != null) {
        here.count(tally.site, length);
      }
      length = 0;
    }
  }
}
