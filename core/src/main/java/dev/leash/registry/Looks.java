package dev.leash.registry;

import dev.leash.owner.Owner;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is known of all registrations at once. Thread-safe; goes through all lots. */
final class Looks {

  /** A live entry, and its number. */
  private record Numbered(Entry entry, long id) {}

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
    book.drainAll();
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
    List<Numbered> chosen = new ArrayList<>();
    for (Source table : sources.all()) {
      for (Lot lot : table.lots()) {
        choose(lot, which, chosen);
      }
    }
    return sorted(chosen);
  }

  /** The live entries of some owners, newest first. Looks at no others. */
  List<Entry> newestFirst(List<Owner> owners) {
    book.drainAll();
    List<Numbered> chosen = new ArrayList<>();
    for (Owner owner : owners) {
      for (Lot lot : book.owned().of(owner)) {
        choose(lot, e -> true, chosen);
      }
    }
    return sorted(chosen);
  }

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test) {
    book.drainAll();
    return book.owned().owners(test);
  }

  private static void choose(Lot lot, Predicate<Registration> which, List<Numbered> chosen) {
    Slices.forEach(
        lot,
        entry -> {
          if (which.test(entry)) {
            chosen.add(new Numbered(entry, lot.idOf(entry)));
          }
        });
  }

  private static List<Entry> sorted(List<Numbered> chosen) {
    chosen.sort((one, other) -> Long.compare(other.id(), one.id()));
    List<Entry> entries = new ArrayList<>(chosen.size());
    for (Numbered one : chosen) {
      entries.add(one.entry());
    }
    return entries;
  }
}
