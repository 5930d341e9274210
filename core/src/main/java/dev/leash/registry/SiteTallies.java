package dev.leash.registry;

import dev.leash.site.Site;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tallies of all sites, those used lately found by one comparison.
 *
 * <p>Thread-safe: tallies may be handed over by a race because all their fields are final or count
 * from their default.
 */
final class SiteTallies {

  /** A power of two; the numbers of sites count up from 0. */
  private static final int PLACES = 1024;

  private final ConcurrentHashMap<Site, SiteTally> all = new ConcurrentHashMap<>();
  private final SiteTally[] recent = new SiteTally[PLACES];

  /** The tally of a site; made if there is none. */
  SiteTally of(Site site) {
    int place = site.id() & (PLACES - 1);
    SiteTally known = recent[place];
    if (known == null || known.site != site) {
      known = all.computeIfAbsent(site, SiteTally::new);
      recent[place] = known;
    }
    return known;
  }

  /** How many there are. */
  long size() {
    return all.mappingCount();
  }

  /** All there are. */
  Iterable<SiteTally> all() {
    return all.values();
  }
}
