package dev.leash.registry;

import dev.leash.snapshot.SiteEvidence.Left;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the owners of one site whose lives go on, up to a bound that says that there are many.
 * Used by one thread, once.
 */
final class LivingOwners {

  /** More are not told apart. */
  static final int MOST = 10_000;

  private final Map<String, Set<Object>> byKind = new HashMap<>();
  private final Map<String, Long> liveByKind = new HashMap<>();
  private int owners;

  /**
   * Adds registrations.
   *
   * @param key tells owners apart
   * @param kind what it is one of many of
   * @param many how many
   */
  void add(Object key, String kind, long many) {
    liveByKind.merge(kind, many, Long::sum);
    if (owners < MOST && byKind.computeIfAbsent(kind, k -> new HashSet<>()).add(key)) {
      owners++;
    }
  }

  /** Whether there is one of a kind. */
  boolean hasAny(String kind) {
    return byKind.containsKey(kind);
  }

  /** The sum of those that are of some kinds. */
  Left sum(Set<String> kinds) {
    long live = 0;
    long by = 0;
    for (String kind : kinds) {
      live += liveByKind.getOrDefault(kind, 0L);
      by += byKind.getOrDefault(kind, Set.of()).size();
    }
    return by == 0 ? Left.NOTHING : new Left(live, by);
  }
}
