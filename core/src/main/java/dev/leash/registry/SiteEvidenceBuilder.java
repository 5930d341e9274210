package dev.leash.registry;

import dev.leash.owner.Component;
import dev.leash.owner.ComponentRestarts;
import dev.leash.owner.Lifetime;
import dev.leash.owner.Lifetimes;
import dev.leash.owner.Owner;
import dev.leash.registry.EndedOwnerTotals.LatestIds;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence;
import dev.leash.snapshot.SiteEvidence.Expired;
import dev.leash.snapshot.SiteEvidence.Left;
import dev.leash.snapshot.SiteEvidence.Outlived;
import dev.leash.snapshot.SiteEvidence.Over;
import dev.leash.snapshot.SiteEvidence.Releases;
import dev.leash.snapshot.SiteEvidence.Retained;
import dev.leash.snapshot.SnapshotRequest;
import dev.leash.weak.IdentityKey;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Gathers what speaks against the registrations of each site. Used by one thread, once. */
final class SiteEvidenceBuilder {

  /** What is gathered for one site. */
  private static final class SiteFacts {
    private final EndedOwnerTotals owners = new EndedOwnerTotals();
    private final EndedOwnerTotals components = new EndedOwnerTotals();
    private final EndedOwnerTotals loaders = new EndedOwnerTotals();
    private final LivingOwners livingOwners = new LivingOwners();
    private final LivingOwners livingComponents = new LivingOwners();
    private long lastId;
    private long handlesLost;
    private long repeats;
    private long expired;
    private long oldest;
    private long outlived;
  }

  /** What is younger than this, in milliseconds of the program's own, has outlived nothing. */
  private static final long OLD = 500;

  /** What lives so many times as long as another one has outlived it. */
  private static final long TIMES = 3;

  private final SnapshotRequest request;
  private final long now;
  private final Map<Site, SiteFacts> bySite = new HashMap<>();
  private final LimitTotals owners;
  private final LimitTotals services;
  private final RetainedListeners retained;

  private final ComponentRestarts restarts = new ComponentRestarts();
  private final Map<String, Set<Frame>> releasesByComponent = new HashMap<>();
  private final long lastId;

  /** What was registered before is no longer young. */
  private final long oldBefore;

  /**
   * Nothing gathered yet.
   *
   * @param now in milliseconds of the registry's clock
   * @param lastId the id of the latest registration of all
   */
  SiteEvidenceBuilder(SnapshotRequest request, long now, long lastId) {
    this.request = request;
    this.now = now;
    this.lastId = lastId;
    this.oldBefore = request.time().before(OLD, now);
    this.owners = new LimitTotals("owner", request.maxPerOwner());
    this.services = new LimitTotals("service", request.maxPerService());
    this.retained = new RetainedListeners(request.retention());
  }

  /** Takes note of a site, before all sources. */
  void site(SiteTally tally) {
    List<Frame> releasing = tally.releasing.all();
    String component = releasing.isEmpty() ? null : request.lifetimes().componentAt(tally.site);
    if (component != null) {
      releasesByComponent.computeIfAbsent(component, c -> new LinkedHashSet<>()).addAll(releasing);
    }
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
    repeats(live);
  }

  /**
   * Adds one source that has no table.
   *
   * @param live its live entries
   */
  void source(List<SharedEntry> live) {
    for (SharedEntry entry : live) {
      SiteFacts evidence = evidence(entry.site());
      evidence.lastId = Math.max(evidence.lastId, entry.id());
      long age = now - entry.registeredAt();
      evidence.outlived += entry.registeredAt() < outlivedBefore(entry.chunk().tally) ? 1 : 0;
      if (request.timeout() > 0 && age > request.timeout()) {
        evidence.expired++;
        evidence.oldest = Math.max(evidence.oldest, age);
      }
      if (looksAtEach()) {
        listener(entry, entry.source, evidence);
      }
    }
    if (live.size() > 1) {
      repeats(live);
    }
  }

  private void repeats(List<? extends Entry> live) {
    RepeatedListeners.count(live, request.lifetimes())
        .forEach((site, repeats) -> evidence(site).repeats += repeats);
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
      owners.add(chunk.site, owner.name(), live);
      if (owner.ended()) {
        evidence.owners.add(owner, owner.lifetime(), owner.declared(), chunk.source, live);
      } else {
        evidence.livingOwners.add(owner, owner.lifetime().kind(), live);
      }
    }
    String service = chunk.context.service();
    if (service != null) {
      services.add(chunk.site, service, live);
    }
  }

  private void age(EntryChunk chunk, SiteFacts evidence) {
    evidence.outlived += chunk.before(outlivedBefore(chunk.tally));
    int expired = request.timeout() > 0 ? chunk.before(now - request.timeout()) : 0;
    if (expired > 0) {
      evidence.expired += expired;
      evidence.oldest = Math.max(evidence.oldest, now - chunk.oldestAt());
    }
  }

  /** What was registered before this time has outlived what was taken back. */
  private long outlivedBefore(SiteTally tally) {
    long old = Math.min(oldBefore, now - tally.lives.longest() * TIMES);
    return Math.min(old, tally.lives.passedOverBefore());
  }

  private void listener(Entry entry, IdentityKey source, SiteFacts evidence) {
    Object listener = entry.listener();
    if (listener == null) {
      return;
    }
    if (request.collected()) {
      retained.live(listener);
    }
    Component component = request.lifetimes().componentOf(listener, entry.site(), source.get());
    if (component != null && component.lifetime().ended()) {
      restarts.registered(component, entry.id());
      evidence.components.add(component.identity(), component.lifetime(), false, source, 1);
    } else if (component != null) {
      evidence.livingComponents.add(component.identity(), component.lifetime().kind(), 1);
    }
    Component loader = request.lifetimes().closedLoaderOf(listener);
    if (loader != null && livesBeyond(source, loader)) {
      evidence.loaders.add(loader.identity(), loader.lifetime(), true, source, 1);
    }
  }

  /** Whether the source is not itself a part of what was closed. */
  private boolean livesBeyond(IdentityKey source, Component loader) {
    Object object = source.get();
    Component own = object == null ? null : request.lifetimes().closedLoaderOf(object);
    return own == null || own.identity() != loader.identity();
  }

  /** The facts about one site, once all sources were added. */
  SiteEvidence build(SiteTally tally) {
    SiteFacts evidence = bySite.getOrDefault(tally.site, new SiteFacts());
    LivingOwners living = evidence.livingComponents;
    EndedOwnerTotals ended =
        evidence.components.without((identity, life) -> restarts.restarted((Integer) identity));
    BiPredicate<Object, Lifetime> isUnsure =
        (identity, life) -> life.presumed() && !living.hasAny(life.kind());
    EndedOwnerTotals components = ended.without(isUnsure);
    Left unsure = ended.without(isUnsure.negate()).left();
    Lifetimes lifetimes = request.lifetimes();
    long nanoTime = System.nanoTime();
    LatestIds latest = new LatestIds(evidence.lastId, elsewhere(tally.site, evidence));
    Over over = owners.over(tally.site);
    String known = lifetimes.componentAt(tally.site);
    String component = known == null ? components.anyKind() : known;
    return new SiteEvidence(
        evidence.owners.build(lifetimes, evidence.livingOwners, latest, nanoTime),
        components.build(lifetimes, living, latest, nanoTime).unsure(unsure),
        evidence.loaders.build(lifetimes, new LivingOwners(), latest, nanoTime),
        evidence.handlesLost,
        request.collected() ? retained.of(tally) : Retained.NONE,
        new Expired(evidence.expired, evidence.oldest, request.timeout()),
        over != null ? over : services.over(tally.site),
        component,
        releases(tally, component),
        Holding.UNKNOWN,
        evidence.repeats,
        outlived(tally, evidence));
  }

  private static Outlived outlived(SiteTally tally, SiteFacts evidence) {
    long known = tally.lives.known();
    return known == 0
        ? Outlived.NONE
        : new Outlived(evidence.outlived, known, tally.lives.longest());
  }

  /** The latest registration that is not one of a site's live ones. */
  private long elsewhere(Site site, SiteFacts here) {
    if (here.lastId < lastId) {
      return lastId;
    }
    long latest = 0;
    for (Map.Entry<Site, SiteFacts> other : bySite.entrySet()) {
      if (!other.getKey().equals(site)) {
        latest = Math.max(latest, other.getValue().lastId);
      }
    }
    return latest;
  }

  private Releases releases(SiteTally tally, String component) {
    List<Frame> here = tally.releasing.all();
    Set<Frame> elsewhere =
        new LinkedHashSet<>(
            component == null ? Set.of() : releasesByComponent.getOrDefault(component, Set.of()));
    here.forEach(elsewhere::remove);
    return new Releases(here, List.copyOf(elsewhere), tally.callers.counts());
  }
}
