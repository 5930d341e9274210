package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.registry.Snapshot.OwnerState;
import dev.leash.registry.Snapshot.SiteState;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up the live entries by site. Used by one thread, once. */
final class SnapshotBuilder {

  private static final class SiteSum {
    private final SiteTally tally;
    private final Map<Owner, Long> owners = new LinkedHashMap<>();
    private final Map<String, Long> services = new HashMap<>();
    private final Set<String> tags = new HashSet<>();
    private int sources;
    private long most;
    private long endedThere;
    private long extraCopies;

    private SiteSum(SiteTally tally) {
      this.tally = tally;
    }

    private void add(Source source, Site site, long live) {
      sources++;
      if (live > most) {
        most = live;
        endedThere = source.ended(site);
      }
    }

    private SiteState build(Facts facts) {
      List<OwnerState> states = new ArrayList<>();
      owners.forEach((o, n) -> states.add(new OwnerState(o.name(), n, o.ended())));
      return new SiteState(
          tally.site,
          tally.tally.counts(),
          tally.sourceClass,
          tally.listenerClass,
          sources,
          most,
          endedThere,
          tally.lostOnlySource(),
          extraCopies,
          tally.firstAt,
          tally.lastAt,
          states,
          services.entrySet().stream()
              .max(Map.Entry.comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(null),
          tags,
          facts);
    }
  }

  private final Map<Site, SiteSum> sums = new LinkedHashMap<>();
  private final FactsBuilder facts;

  SnapshotBuilder(FactsBuilder facts) {
    this.facts = facts;
  }

  void site(SiteTally tally) {
    sums.put(tally.site, new SiteSum(tally));
  }

  void source(Source source) {
    List<Entry> live = source.matching(e -> true);
    Map<Site, Long> bySite = new HashMap<>();
    for (Entry entry : live) {
      SiteSum sum = sums.get(entry.site());
      if (sum == null) {
        continue; // the site turned up after the sums were laid out
      }
      bySite.merge(entry.site(), 1L, Long::sum);
      if (entry.context().owner() != null) {
        sum.owners.merge(entry.context().owner(), 1L, Long::sum);
      }
      if (entry.context().service() != null) {
        sum.services.merge(entry.context().service(), 1L, Long::sum);
      }
      for (String tag : entry.context().tags()) {
        if (!Context.isCheck(tag)) {
          sum.tags.add(tag);
        }
      }
    }
    bySite.forEach((site, n) -> sums.get(site).add(source, site, n));
    countCopies(live);
    facts.source(source, live);
  }

  private void countCopies(List<Entry> live) {
    Map<Object, Entry> first = new HashMap<>();
    for (Entry entry : live) {
      Object listener = entry.get();
      if (listener == null) {
        continue;
      }
      Copy copy = new Copy(listener, entry.api(), entry.key());
      if (first.putIfAbsent(copy, entry) != null && sums.containsKey(entry.site())) {
        sums.get(entry.site()).extraCopies++;
      }
    }
  }

  /** A listener by identity, with what it was registered for. */
  private record Copy(Object listener, Object api, Object key) {
    @Override
    public int hashCode() {
      return System.identityHashCode(listener);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Copy that
          && listener == that.listener
          && api == that.api
          && java.util.Objects.equals(key, that.key);
    }
  }

  Snapshot build(long now, long peakLive, long cleanupErrors, Groups groups) {
    Counts total = Counts.ZERO;
    List<SiteState> states = new ArrayList<>();
    for (SiteSum sum : sums.values()) {
      SiteState state = sum.build(facts.build(sum.tally));
      states.add(state);
      total = total.plus(state.counts());
    }
    return new Snapshot(
        now,
        total,
        peakLive,
        cleanupErrors,
        states,
        groups.byService(),
        groups.byOwner(),
        groups.byTag());
  }
}
