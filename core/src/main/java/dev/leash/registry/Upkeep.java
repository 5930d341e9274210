package dev.leash.registry;

import java.util.List;
import java.util.function.LongSupplier;

/** Ends what became unreachable, and releases what is to be released by Leash. Thread-safe. */
final class Upkeep implements Cleaner.Book {

  private final LongSupplier clock;
  private final Sources sources;
  private final Book book;
  private final Ends ends;
  private final Asked asked;
  private final Failures failures = new Failures();

  Upkeep(LongSupplier clock, Sources sources, Book book, Ends ends, Asked asked) {
    this.clock = clock;
    this.sources = sources;
    this.book = book;
    this.ends = ends;
    this.asked = asked;
  }

  void sweep() {
    for (Source table : sources.all()) {
      boolean gone = table.collected();
      ends.endAll(table, e -> gone || e.listenerGone(), End.COLLECTED);
      Slices.clean(table);
      if (gone || !table.remembers()) {
        sources.drop(table);
      }
    }
    book.groups().fold();
    for (SiteTally tally : book.tallies()) {
      tally.released.forgetCollected();
    }
  }

  /** Releases entries by calling their libraries, in that order. */
  Cleanup cleanUp(List<Entry> chosen, CleanupOptions options) {
    if (chosen.isEmpty()) {
      return Cleanup.NOTHING;
    }
    Cleaner cleaner = new Cleaner(chosen, this);
    Cleanup done = cleaner.run(options.budget(), options.each());
    return options.verify() ? done.verifiedBy(cleaner.verify()) : done;
  }

  Failures failures() {
    return failures;
  }

  @Override
  public boolean claim(Entry entry) {
    return ends.end(entry, End.CLEANED);
  }

  @Override
  public Client clientOf(Entry entry) {
    Details details = asked.details(entry);
    return details == null ? null : details.client();
  }

  @Override
  public void gone(Entry entry) {
    if (entry.listenerGone()) {
      ends.end(entry, End.COLLECTED);
    }
  }

  @Override
  public void failed(Entry entry, Throwable error) {
    failed((Registration) entry, error);
  }

  /** Counts a release by Leash that threw. */
  void failed(Registration registration, Throwable error) {
    failures.add(registration, error, clock.getAsLong());
  }
}
