package dev.leash.registry;

import dev.leash.site.Site;
import dev.leash.snapshot.SiteEvidence.Over;
import java.util.HashMap;
import java.util.Map;

/**
 * How many live registrations each owner, or each service, has in all and at each site, to find out
 * which exceed their limit and which site is in front. Used by one thread, once.
 */
final class LimitTotals {

  private final String what;
  private final long limit;
  private final Map<String, Long> all = new HashMap<>();
  private final Map<Site, Map<String, Long>> bySite = new HashMap<>();

  /**
   * Nothing yet.
   *
   * @param what whose limit it is, in a word
   * @param limit the most live registrations of one; 0 for any number
   */
  LimitTotals(String what, long limit) {
    this.what = what;
    this.limit = limit;
  }

  /** Adds registrations of one site. */
  void add(Site site, String name, long live) {
    if (limit > 0) {
      all.merge(name, live, Long::sum);
      bySite.computeIfAbsent(site, s -> new HashMap<>()).merge(name, live, Long::sum);
    }
  }

  /** The limit that is exceeded with a site in front, once all were added; null if none. */
  Over over(Site site) {
    for (Map.Entry<String, Long> mine : bySite.getOrDefault(site, Map.of()).entrySet()) {
      String name = mine.getKey();
      long total = all.get(name);
      if (total > limit && isFirst(name, mine.getValue())) {
        return new Over(what, name, total, limit, mine.getValue());
      }
    }
    return null;
  }

  private boolean isFirst(String name, long mine) {
    for (Map<String, Long> other : bySite.values()) {
      if (other.getOrDefault(name, 0L) > mine) {
        return false;
      }
    }
    return true;
  }
}
