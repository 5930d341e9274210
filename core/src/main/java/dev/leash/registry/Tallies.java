package dev.leash.registry;

import dev.leash.site.Site;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The tallies of all sites, those used lately found by one comparison.
 *
 * <p>Thread-safe.
 */
final class Tallies {

  /** A power of two; the numbers of sites count up from 0. */
  private static final int PLACES = 1024;

  private final ConcurrentHashMap<Site, SiteTally> all = new ConcurrentHashMap<>();
  private final AtomicReferenceArray<SiteTally> recent = new AtomicReferenceArray<>(PLACES);

  /** The tally of a site; made if there is none. */
  SiteTally of(Site site) {
    int place = site.id() & (PLACES - 1);
    SiteTally known = recent.getAcquire(place);
    if (known == null || known.site != site) {
      known = all.computeIfAbsent(site, SiteTally::new);
      recent.setRelease(place, known);
    }
    return known;
  }

  /** All there are. */
  Iterable<SiteTally> all() {
    return all.values();
  }
}
