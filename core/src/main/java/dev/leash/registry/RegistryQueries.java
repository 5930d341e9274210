package dev.leash.registry;

import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What is known of all registrations at once. Thread-safe; goes through all chunks. */
final class RegistryQueries {

  /** A live entry, and its number. */
  private record Numbered(Entry entry, long id) {}

  private final SourceTables sources;
  private final RegistryTotals totals;

  RegistryQueries(SourceTables sources, RegistryTotals totals) {
    this.sources = sources;
    this.totals = totals;
  }

  Snapshot snapshot(SnapshotRequest request, long now, long cleanupErrors) {
    SnapshotBuilder builder =
        new SnapshotBuilder(new SiteEvidenceBuilder(request, now, totals.lastId()));
    for (SiteTally tally : totals.tallies()) {
      builder.site(tally);
    }
    sources.shared().forEachSource(builder::source);
    for (SourceTable table : sources.all()) {
      builder.source(table);
    }
    return builder.build(now, totals.peakLive(), cleanupErrors, totals.groups());
  }

  void forEach(Consumer<Registration> each) {
    sources.shared().forEachSource(entries -> entries.forEach(each));
    for (SourceTable table : sources.all()) {
      for (Entry entry : SourceTableWalk.matching(table, e -> true)) {
        each.accept(entry);
      }
    }
  }

  Map<Site, Long> liveBySite() {
    Map<Site, Long> live = new HashMap<>();
    countsBySite().forEach((site, counts) -> live.put(site, counts.live()));
    return live;
  }

  Map<Site, Counts> countsBySite() {
    totals.drainAll();
    Map<Site, Counts> counts = new HashMap<>();
    for (SiteTally tally : totals.tallies()) {
      counts.put(tally.site, tally.tally.counts());
    }
    return counts;
  }

  Map<String, Long> liveByOwnerSort() {
    totals.drainAll();
    return totals.owned().liveBySort();
  }

  Map<Site, Long> liveBySite(Predicate<Registration> which) {
    Map<Site, Long> counts = new HashMap<>();
    forEach(
        registration -> {
          if (which.test(registration)) {
            counts.merge(registration.site(), 1L, Long::sum);
          }
        });
    return counts;
  }

  /** The live entries that a test accepts, newest first. */
  List<Entry> newestFirst(Predicate<Registration> which) {
    List<Numbered> chosen = new ArrayList<>();
    sources
        .shared()
        .forEachSource(
            entries -> {
              for (SharedEntry entry : entries) {
                if (which.test(entry)) {
                  chosen.add(new Numbered(entry, entry.id()));
                }
              }
            });
    for (SourceTable table : sources.all()) {
      for (EntryChunk chunk : table.chunks()) {
        choose(chunk, which, chosen);
      }
    }
    return sorted(chosen);
  }

  /** The live entries of some owners, newest first. Looks at no others. */
  List<Entry> newestFirst(List<Owner> owners) {
    totals.drainAll();
    List<Numbered> chosen = new ArrayList<>();
    for (Owner owner : owners) {
      for (EntryChunk chunk : totals.owned().of(owner)) {
        choose(chunk, e -> true, chosen);
      }
    }
    return sorted(chosen);
  }

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test) {
    totals.drainAll();
    return totals.owned().owners(test);
  }

  private static void choose(
      EntryChunk chunk, Predicate<Registration> which, List<Numbered> chosen) {
    SourceTableWalk.forEach(
        chunk,
        entry -> {
          if (which.test(entry)) {
            chosen.add(new Numbered(entry, chunk.idOf(entry)));
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
