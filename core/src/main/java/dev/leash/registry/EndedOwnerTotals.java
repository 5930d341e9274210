package dev.leash.registry;

import dev.leash.owner.Lifetime;
import dev.leash.owner.Lifetimes;
import dev.leash.snapshot.SiteEvidence.Afterwards;
import dev.leash.snapshot.SiteEvidence.Ended;
import dev.leash.snapshot.SiteEvidence.Ends;
import dev.leash.snapshot.SiteEvidence.Left;
import dev.leash.weak.IdentityKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Adds up what ended owners left behind at one site. Used by one thread, once. */
final class EndedOwnerTotals {

  /** What one owner left. */
  private static final class OwnerTotal {
    private final Lifetime lifetime;
    private final boolean declared;
    private final Set<IdentityKey> sources = new HashSet<>();
    private long live;

    private OwnerTotal(Lifetime lifetime, boolean declared) {
      this.lifetime = lifetime;
      this.declared = declared;
    }
  }

  private final Map<Object, OwnerTotal> byOwner = new HashMap<>();

  /**
   * Adds registrations.
   *
   * @param key tells owners apart
   * @param declared whether the application itself named this owner
   * @param many how many
   */
  void add(Object key, Lifetime lifetime, boolean declared, IdentityKey source, long many) {
    OwnerTotal left = byOwner.computeIfAbsent(key, k -> new OwnerTotal(lifetime, declared));
    left.live += many;
    left.sources.add(source);
  }

  /** The same without some owners. */
  EndedOwnerTotals without(BiPredicate<Object, Lifetime> which) {
    EndedOwnerTotals rest = new EndedOwnerTotals();
    byOwner.forEach(
        (key, left) -> {
          if (!which.test(key, left.lifetime)) {
            rest.byOwner.put(key, left);
          }
        });
    return rest;
  }

  /** What one of the owners is one of many of; null if there is none. */
  String anyKind() {
    return byOwner.isEmpty() ? null : byOwner.values().iterator().next().lifetime.kind();
  }

  /**
   * The sum.
   *
   * @param living those of the same site whose lives go on
   * @param latest the latest registrations
   */
  Ended build(Lifetimes lifetimes, LivingOwners living, LatestIds latest, long nanoTime) {
    if (byOwner.isEmpty()) {
      return Ended.NONE;
    }
    long live = 0;
    long declared = 0;
    long declaredLive = 0;
    long presumed = 0;
    long firstAfter = Long.MAX_VALUE;
    long firstAt = nanoTime;
    Set<IdentityKey> sources = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    OwnerTotal most = null;
    for (OwnerTotal left : byOwner.values()) {
      live += left.live;
      declared += left.declared ? 1 : 0;
      declaredLive += left.declared ? left.live : 0;
      presumed += left.lifetime.presumed() ? 1 : 0;
      firstAfter = Math.min(firstAfter, left.lifetime.endedAfter());
      firstAt = Math.min(firstAt, left.lifetime.endedAt());
      sources.addAll(left.sources);
      kinds.add(left.lifetime.kind());
      if (most == null || left.live > most.live) {
        most = left;
      }
    }
    return new Ended(
        new Left(live, byOwner.size()),
        new Left(declaredLive, declared),
        sources.size(),
        new Ends(
            most.lifetime.simpleKind(),
            most.lifetime.endedBy(),
            Math.max(byOwner.size(), lifetimes.endedLike(most.lifetime.kind())),
            presumed,
            new Afterwards(
                latest.here() > firstAfter,
                latest.elsewhere() > firstAfter,
                (nanoTime - firstAt) / 1_000_000)),
        living.sum(kinds),
        Left.NOTHING);
  }

  /** What all of them left. */
  Left left() {
    long live = 0;
    for (OwnerTotal left : byOwner.values()) {
      live += left.live;
    }
    return byOwner.isEmpty() ? Left.NOTHING : new Left(live, byOwner.size());
  }

  /**
   * The ids of the latest registrations.
   *
   * @param here of those that are live at a site
   * @param elsewhere of those at other sites
   */
  record LatestIds(long here, long elsewhere) {}
}
