package dev.leash.registry;

import dev.leash.owner.Component;
import dev.leash.owner.Lifetimes;
import dev.leash.owner.Owner;
import dev.leash.registry.Facts.Over;
import dev.leash.registry.Facts.Retained;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what speaks against the registrations of each site. Used by one thread, once. */
final class FactsBuilder {

  /** What is gathered for one site. */
  private static final class SiteFacts {
    private final EndedSum owners = new EndedSum();
    private final EndedSum components = new EndedSum();
    private final EndedSum loaders = new EndedSum();
    private final Map<String, Long> byOwner = new HashMap<>();
    private final Map<String, Long> byService = new HashMap<>();
    private long lastId;
    private long handlesLost;
    private long expired;
    private long oldest;
  }

  private final Inquiry inquiry;
  private final long searchedSince = System.nanoTime();
  private final long now;
  private final Map<Site, SiteFacts> bySite = new HashMap<>();
  private final Map<String, Long> byOwner = new HashMap<>();
  private final Map<String, Long> byService = new HashMap<>();

  /** The latest registration of each component that ended, and the sites it was seen at. */
  private final Map<Integer, Long> latest = new HashMap<>();

  private final Map<Integer, Component> ended = new HashMap<>();
  private final Set<Object> liveListeners = Collections.newSetFromMap(new IdentityHashMap<>());

  FactsBuilder(Inquiry inquiry, long now) {
    this.inquiry = inquiry;
    this.now = now;
  }

  /** Whether it wants to see each entry, and not only lots. */
  boolean looksAtEach() {
    return inquiry.lifetimes() != Lifetimes.UNKNOWN || inquiry.collected();
  }

  /**
   * Adds one source.
   *
   * @param lots its lots in which something is live
   * @param live its live entries, if it {@link #looksAtEach}
   */
  void source(Source source, List<Lot> lots, List<Entry> live) {
    Map<Site, Long> lost = new HashMap<>();
    for (Lot lot : lots) {
      SiteFacts facts = facts(lot.site);
      context(lot, facts);
      synchronized (source) {
        facts.lastId = Math.max(facts.lastId, lot.lastId());
        age(lot, facts);
        if (lot.api.handleOnly()) {
          lost.merge(lot.site, handlesLost(lot), Long::sum);
        }
      }
    }
    lost.forEach((site, n) -> facts(site).handlesLost = Math.max(facts(site).handlesLost, n));
    for (Entry entry : live) {
      listener(entry, source, facts(entry.site()));
    }
  }

  private SiteFacts facts(Site site) {
    return bySite.computeIfAbsent(site, s -> new SiteFacts());
  }

  private static long handlesLost(Lot lot) {
    long[] lost = {0};
    lot.forEach(e -> lost[0] += e.handle() != null && e.handle().refersTo(null) ? 1 : 0);
    return lost[0];
  }

  private void context(Lot lot, SiteFacts facts) {
    long live = lot.live();
    Owner owner = lot.context.owner();
    if (owner != null) {
      facts.byOwner.merge(owner.name(), live, Long::sum);
      byOwner.merge(owner.name(), live, Long::sum);
      if (owner.ended()) {
        facts.owners.add(owner, endOf(owner), owner.declared(), lot.source, live);
      }
    }
    String service = lot.context.service();
    if (service != null) {
      facts.byService.merge(service, live, Long::sum);
      byService.merge(service, live, Long::sum);
    }
  }

  private static Component endOf(Owner owner) {
    return new Component(owner.sort(), 0, owner.endedBy(), owner.endedAfter(), owner.endedAt());
  }

  private void age(Lot lot, SiteFacts facts) {
    int expired = inquiry.timeout() > 0 ? lot.before(now - inquiry.timeout()) : 0;
    if (expired > 0) {
      facts.expired += expired;
      facts.oldest = Math.max(facts.oldest, now - lot.oldestAt());
    }
  }

  private void listener(Entry entry, Source source, SiteFacts facts) {
    Object listener = entry.listener();
    if (listener == null) {
      return;
    }
    if (inquiry.collected()) {
      liveListeners.add(listener);
    }
    Component component = inquiry.lifetimes().componentOf(listener);
    if (component != null && component.ended()) {
      latest.merge(component.identity(), entry.id(), Math::max);
      ended.put(component.identity(), component);
      facts.components.add(component.identity(), component, false, source, 1);
    }
    Component loader = inquiry.lifetimes().closedLoaderOf(listener);
    if (loader != null && livesBeyond(source, loader)) {
      facts.loaders.add(loader.identity(), loader, true, source, 1);
    }
  }

  /** Whether the source is not itself a part of what was closed. */
  private boolean livesBeyond(Source source, Component loader) {
    Object object = source.get();
    Component own = object == null ? null : inquiry.lifetimes().closedLoaderOf(object);
    return own == null || own.identity() != loader.identity();
  }

  /** The facts about one site, once all sources were added. */
  Facts build(SiteTally tally) {
    SiteFacts facts = bySite.getOrDefault(tally.site, new SiteFacts());
    ended.forEach(
        (identity, component) -> {
          // Who registers after its end was not at its end: it was stopped and started again.
          if (latest.get(identity) > component.endedAfter()) {
            facts.components.revive(identity);
          }
        });
    Lifetimes lifetimes = inquiry.lifetimes();
    long nanoTime = System.nanoTime();
    return new Facts(
        facts.owners.build(lifetimes, facts.lastId, nanoTime),
        facts.components.build(lifetimes, facts.lastId, nanoTime),
        facts.loaders.build(lifetimes, facts.lastId, nanoTime),
        facts.handlesLost,
        inquiry.collected() ? retained(tally) : Retained.NONE,
        facts.expired,
        facts.oldest,
        inquiry.timeout(),
        over(facts),
        lifetimes.componentAt(tally.site));
  }

  private Over over(SiteFacts facts) {
    Over owner = over("owner", facts.byOwner, byOwner, inquiry.maxPerOwner(), s -> s.byOwner);
    return owner != null
        ? owner
        : over("service", facts.byService, byService, inquiry.maxPerService(), s -> s.byService);
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
   * libraries are looked into.
   */
  private Retained retained(SiteTally tally) {
    List<Entry> sample = tally.released.held();
    List<String> families = tally.site.api().family();
    if (sample.isEmpty() || families.isEmpty() || families.get(0).equals("java")) {
      return Retained.NONE;
    }
    Map<Source, List<Object>> bySource = new HashMap<>();
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
    for (Map.Entry<Source, List<Object>> group : bySource.entrySet()) {
      if (seen.size() < LEAST_RETAINED || System.nanoTime() - searchedSince > LONGEST_SEARCH) {
        break;
      }
      Map<Object, String> found =
          inquiry.lifetimes().heldBy(group.getKey().get(), family, group.getValue());
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
