package dev.leash.registry;

import dev.leash.event.Kind;
import dev.leash.owner.Component;
import dev.leash.owner.Lifetimes;
import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteEvidence.Over;
import dev.leash.snapshot.SiteEvidence.Retained;
import dev.leash.snapshot.SnapshotRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what speaks against the registrations of each site. Used by one thread, once. */
final class SiteEvidenceBuilder {

  /** What is gathered for one site. */
  private static final class SiteFacts {
    private final EndedOwnerTotals owners = new EndedOwnerTotals();
    private final EndedOwnerTotals components = new EndedOwnerTotals();
    private final EndedOwnerTotals loaders = new EndedOwnerTotals();
    private final Map<String, Long> byOwner = new HashMap<>();
    private final Map<String, Long> byService = new HashMap<>();
    private long lastId;
    private long handlesLost;
    private long expired;
    private long oldest;
  }

  private final SnapshotRequest request;
  private final long searchedSince = System.nanoTime();
  private final long now;
  private final Map<Site, SiteFacts> bySite = new HashMap<>();
  private final Map<String, Long> byOwner = new HashMap<>();
  private final Map<String, Long> byService = new HashMap<>();

  /** The latest registration of each component that ended, and the sites it was seen at. */
  private final Map<Integer, Long> latest = new HashMap<>();

  private final Map<Integer, Component> ended = new HashMap<>();
  private final Set<Object> liveListeners = Collections.newSetFromMap(new IdentityHashMap<>());

  SiteEvidenceBuilder(SnapshotRequest request, long now) {
    this.request = request;
    this.now = now;
  }

  /** Whether it wants to see each entry, and not only chunks. */
  boolean looksAtEach() {
    return request.lifetimes() != Lifetimes.UNKNOWN || request.collected();
  }

  /**
   * Adds one source.
   *
   * @param chunks its chunks in which something is live
   * @param live its live entries, if it {@link #looksAtEach}
   */
  void source(SourceTable source, List<EntryChunk> chunks, List<Entry> live) {
    Map<Site, Long> lost = new HashMap<>();
    for (EntryChunk chunk : chunks) {
      SiteFacts evidence = evidence(chunk.site);
      context(chunk, evidence);
      synchronized (source) {
        evidence.lastId = Math.max(evidence.lastId, chunk.lastId());
        age(chunk, evidence);
        if (chunk.api.handleOnly()) {
          lost.merge(chunk.site, handlesLost(chunk), Long::sum);
        }
      }
    }
    lost.forEach((site, n) -> evidence(site).handlesLost = Math.max(evidence(site).handlesLost, n));
    for (Entry entry : live) {
      listener(entry, source, evidence(entry.site()));
    }
  }

  private SiteFacts evidence(Site site) {
    return bySite.computeIfAbsent(site, s -> new SiteFacts());
  }

  private static long handlesLost(EntryChunk chunk) {
    long[] lost = {0};
    chunk.forEach(e -> lost[0] += e.handle() != null && e.handle().refersTo(null) ? 1 : 0);
    return lost[0];
  }

  private void context(EntryChunk chunk, SiteFacts evidence) {
    long live = chunk.live();
    Owner owner = chunk.context.owner();
    if (owner != null) {
      evidence.byOwner.merge(owner.name(), live, Long::sum);
      byOwner.merge(owner.name(), live, Long::sum);
      if (owner.ended()) {
        evidence.owners.add(owner, endOf(owner), owner.declared(), chunk.source, live);
      }
    }
    String service = chunk.context.service();
    if (service != null) {
      evidence.byService.merge(service, live, Long::sum);
      byService.merge(service, live, Long::sum);
    }
  }

  private static Component endOf(Owner owner) {
    return new Component(owner.sort(), 0, owner.endedBy(), owner.endedAfter(), owner.endedAt());
  }

  private void age(EntryChunk chunk, SiteFacts evidence) {
    int expired = request.timeout() > 0 ? chunk.before(now - request.timeout()) : 0;
    if (expired > 0) {
      evidence.expired += expired;
      evidence.oldest = Math.max(evidence.oldest, now - chunk.oldestAt());
    }
  }

  private void listener(Entry entry, SourceTable source, SiteFacts evidence) {
    Object listener = entry.listener();
    if (listener == null) {
      return;
    }
    if (request.collected()) {
      liveListeners.add(listener);
    }
    Component component = request.lifetimes().componentOf(listener);
    if (component != null && component.ended()) {
      latest.merge(component.identity(), entry.id(), Math::max);
      ended.put(component.identity(), component);
      evidence.components.add(component.identity(), component, false, source, 1);
    }
    Component loader = request.lifetimes().closedLoaderOf(listener);
    if (loader != null && livesBeyond(source, loader)) {
      evidence.loaders.add(loader.identity(), loader, true, source, 1);
    }
  }

  /** Whether the source is not itself a part of what was closed. */
  private boolean livesBeyond(SourceTable source, Component loader) {
    Object object = source.get();
    Component own = object == null ? null : request.lifetimes().closedLoaderOf(object);
    return own == null || own.identity() != loader.identity();
  }

  /** The facts about one site, once all sources were added. */
  SiteEvidence build(SiteTally tally) {
    SiteFacts evidence = bySite.getOrDefault(tally.site, new SiteFacts());
    ended.forEach(
        (identity, component) -> {
          // Who registers after its end was not at its end: it was stopped and started again.
          if (latest.get(identity) > component.endedAfter()) {
            evidence.components.revive(identity);
          }
        });
    Lifetimes lifetimes = request.lifetimes();
    long nanoTime = System.nanoTime();
    return new SiteEvidence(
        evidence.owners.build(lifetimes, evidence.lastId, nanoTime),
        evidence.components.build(lifetimes, evidence.lastId, nanoTime),
        evidence.loaders.build(lifetimes, evidence.lastId, nanoTime),
        evidence.handlesLost,
        request.collected() ? retained(tally) : Retained.NONE,
        evidence.expired,
        evidence.oldest,
        request.timeout(),
        over(evidence),
        lifetimes.componentAt(tally.site));
  }

  private Over over(SiteFacts evidence) {
    Over owner = over("owner", evidence.byOwner, byOwner, request.maxPerOwner(), s -> s.byOwner);
    return owner != null
        ? owner
        : over("service", evidence.byService, byService, request.maxPerService(), s -> s.byService);
  }

  private Over over(
      String what,
      Map<String, Long> here,
      Map<String, Long> all,
      long limit,
      java.util.function.Function<SiteFacts, Map<String, Long>> table) {
    if (limit <= 0) {
      return null;
    }
    for (Map.Entry<String, Long> mine : here.entrySet()) {
      String name = mine.getKey();
      long total = all.get(name);
      if (total > limit && isFirst(name, mine.getValue(), table)) {
        return new Over(what, name, total, limit, mine.getValue());
      }
    }
    return null;
  }

  private boolean isFirst(
      String name, long mine, java.util.function.Function<SiteFacts, Map<String, Long>> table) {
    for (SiteFacts other : bySite.values()) {
      if (table.apply(other).getOrDefault(name, 0L) > mine) {
        return false;
      }
    }
    return true;
  }

  /**
   * The JDK keeps cancelled tasks until their time and what it likes in caches, by design; only
   * libraries are looked into. What was closed may be kept by whoever likes to.
   */
  private Retained retained(SiteTally tally) {
    List<Entry> sample = tally.released.held();
    List<String> families = tally.site.api().family();
    if (tally.site.api().kind() == Kind.RESOURCE
        || sample.isEmpty()
        || families.isEmpty()
        || families.get(0).equals("java")) {
      return Retained.NONE;
    }
    Map<SourceTable, List<Object>> bySource = new HashMap<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Entry entry : sample) {
      Object listener = entry.listener();
      if (listener != null && !entry.source().collected() && !liveListeners.contains(listener)) {
        if (seen.add(listener)) {
          bySource.computeIfAbsent(entry.source(), s -> new ArrayList<>()).add(listener);
        }
      }
    }
    long held = 0;
    String where = null;
    Lifetimes.Family family = new Lifetimes.Family(tally.site.api().family());
    for (Map.Entry<SourceTable, List<Object>> group : bySource.entrySet()) {
      if (seen.size() < LEAST_RETAINED || System.nanoTime() - searchedSince > LONGEST_SEARCH) {
        break;
      }
      Map<Object, String> found =
          request.lifetimes().heldBy(group.getKey().get(), family, group.getValue());
      held += found.size();
      where = found.isEmpty() ? where : found.values().iterator().next();
    }
    return new Retained(tally.released.checked(), held, where);
  }

  /** Fewer than this are not worth the search. */
  static final int LEAST_RETAINED = 8;

  /** All searches together may take so many nanoseconds. */
  private static final long LONGEST_SEARCH = 2_000_000_000L;
}
