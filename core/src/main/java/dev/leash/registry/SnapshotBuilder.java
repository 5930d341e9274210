package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.ContextSummary;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.ListenerSummary;
import dev.leash.snapshot.RegistrationPeriod;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.OwnerState;
import dev.leash.snapshot.Snapshot.SiteState;
import dev.leash.snapshot.SourceSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
    private final Map<String, Long> classes = new HashMap<>();
    private int sources;
    private long most;
    private long endedThere;
    private long extraCopies;

    private SiteSum(SiteTally tally) {
      this.tally = tally;
    }

    private void add(Context context, long live) {
      if (context.owner() != null) {
        owners.merge(context.owner(), live, Long::sum);
      }
      if (context.service() != null) {
        services.merge(context.service(), live, Long::sum);
      }
      for (String tag : context.tags()) {
        if (!Context.isCheck(tag)) {
          tags.add(tag);
        }
      }
    }

    private void add(SourceTable source, Site site, long live) {
      sources++;
      if (live > most) {
        most = live;
        endedThere = source.ended(site);
      }
    }

    /** Adds those of a source where nothing ended. */
    private void addFew(long live) {
      sources++;
      if (live > most) {
        most = live;
        endedThere = 0;
      }
    }

    /** What most belong to; null if none. */
    private static String mostOf(Map<String, Long> counts) {
      return counts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .orElse(null);
    }

    /** Whoever was the first may be another one than those that stay. */
    private ListenerSummary listeners(String component) {
      String most = mostOf(classes);
      String name = most == null ? tally.listenerClass : most;
      return new ListenerSummary(
          name, extraCopies, component == null || component.equals(name) ? null : component);
    }

    private SiteState build(SiteEvidence evidence) {
      List<OwnerState> states = new ArrayList<>();
      owners.forEach(
          (owner, live) -> {
            String endedBy = owner.lifetime().endedBy();
            states.add(new OwnerState(owner.name(), live, endedBy != null, endedBy));
          });
      return new SiteState(
          tally.site,
          tally.tally.counts(),
          new SourceSummary(tally.sourceClass, sources, most, endedThere, tally.lostOnlySource()),
          listeners(evidence.component()),
          new RegistrationPeriod(tally.firstAt, tally.lastAt),
          new ContextSummary(states, mostOf(services), tags),
          evidence);
    }
  }

  private final Map<Site, SiteSum> sums = new LinkedHashMap<>();
  private final SiteEvidenceBuilder evidence;

  SnapshotBuilder(SiteEvidenceBuilder evidence) {
    this.evidence = evidence;
  }

  void site(SiteTally tally) {
    sums.put(tally.site, new SiteSum(tally));
    evidence.site(tally);
  }

  void source(SourceTable source) {
    List<EntryChunk> chunks = source.chunks();
    Map<Site, Long> bySite = new HashMap<>();
    for (EntryChunk chunk : chunks) {
      SiteSum sum = sums.get(chunk.site);
      if (sum != null) { // else the site turned up after the sums were laid out
        long live = chunk.live();
        bySite.merge(chunk.site, live, Long::sum);
        sum.add(chunk.context, live);
      }
    }
    bySite.forEach((site, n) -> sums.get(site).add(source, site, n));
    boolean copies = source.mayHaveCopies();
    List<Entry> live =
        copies || evidence.looksAtEach() ? SourceTableWalk.matching(source, e -> true) : List.of();
    if (copies && countCopies(live)) {
      source.hasCopies();
    }
    classes(live);
    evidence.source(source, chunks, live);
  }

  private void classes(List<? extends Entry> live) {
    for (Entry entry : live) {
      Object listener = entry.listener();
      SiteSum sum = listener == null ? null : sums.get(entry.site());
      if (sum != null) {
        sum.classes.merge(SiteTally.nameOf(listener.getClass()), 1L, Long::sum);
      }
    }
  }

  /** Adds the live entries of one source that has no table. */
  void source(List<SharedEntry> live) {
    for (int i = 0; i < live.size(); i++) {
      Site site = live.get(i).site();
      int first = 0;
      int ofSite = 0;
      for (int k = live.size() - 1; k >= 0; k--) {
        if (live.get(k).site() == site) {
          first = k;
          ofSite++;
        }
      }
      SiteSum sum = first == i ? sums.get(site) : null;
      if (sum != null) { // else the site turned up after the sums were laid out
        sum.addFew(ofSite);
      }
    }
    if (live.size() > 1) {
      countCopies(live);
    }
    if (evidence.looksAtEach()) {
      classes(live);
    }
    evidence.source(live);
  }

  /** Whether there are any. */
  private boolean countCopies(List<? extends Entry> live) {
    Set<Object> twice = seenTwice(live);
    Set<Copy> seen = new HashSet<>();
    for (Entry entry : live) {
      Object listener = twice.isEmpty() ? null : entry.listener();
      if (listener != null && twice.contains(listener)) {
        Copy copy = new Copy(listener, entry.api(), entry.key());
        if (!seen.add(copy) && sums.containsKey(entry.site())) {
          sums.get(entry.site()).extraCopies++;
        }
      }
    }
    return !twice.isEmpty();
  }

  /** Most listeners are there once, and a million of them should not take long. */
  private static Set<Object> seenTwice(List<? extends Entry> live) {
    Set<Object> once = Collections.newSetFromMap(new IdentityHashMap<>(live.size()));
    Set<Object> twice = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry entry : live) {
      Object listener = entry.listener();
      if (listener != null && !once.add(listener)) {
        twice.add(listener);
      }
    }
    return twice;
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

  Snapshot build(long now, long peakLive, long cleanupErrors, GroupCounts groups) {
    Counts total = Counts.ZERO;
    List<SiteState> states = new ArrayList<>();
    for (SiteSum sum : sums.values()) {
      SiteState state = sum.build(evidence.build(sum.tally));
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
