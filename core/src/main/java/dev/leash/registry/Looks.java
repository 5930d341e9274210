package dev.leash.registry;

import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is known of all registrations at once. Thread-safe; goes through all of them. */
final class Looks {

  private final Sources sources;
  private final Book book;

  Looks(Sources sources, Book book) {
    this.sources = sources;
    this.book = book;
  }

  Snapshot snapshot(Inquiry inquiry, long now, long cleanupErrors) {
    SnapshotBuilder builder = new SnapshotBuilder(new FactsBuilder(inquiry, now));
    for (SiteTally tally : book.tallies()) {
      builder.site(tally);
    }
    for (Source table : sources.all()) {
      builder.source(table);
    }
    return builder.build(now, book.peakLive(), cleanupErrors, book.groups());
  }

  void forEach(Consumer<Registration> each) {
    for (Source table : sources.all()) {
      for (Entry entry : table.matching(e -> true)) {
        each.accept(entry);
      }
    }
  }

  Map<Site, Long> liveBySite() {
    for (Source table : sources.all()) {
      table.drainNow();
    }
    Map<Site, Long> counts = new HashMap<>();
    for (SiteTally tally : book.tallies()) {
      counts.put(tally.site, tally.tally.counts().live());
    }
    return counts;
  }

  Map<Site, Long> liveBySite(Predicate<Registration> which) {
    Map<Site, Long> counts = new HashMap<>();
    for (Source table : sources.all()) {
      for (Entry entry : table.matching(which::test)) {
        counts.merge(entry.site(), 1L, Long::sum);
      }
    }
    return counts;
  }

  /** The live entries that a test accepts, newest first. */
  List<Entry> newestFirst(Predicate<Registration> which) {
    List<Entry> chosen = new ArrayList<>();
    for (Source table : sources.all()) {
      chosen.addAll(table.matching(which::test));
    }
    chosen.sort(Comparator.comparingLong(Entry::id).reversed());
    return chosen;
  }
}
