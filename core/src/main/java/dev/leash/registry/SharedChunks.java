package dev.leash.registry;

import dev.leash.site.Site;

/**
 * The chunks of registrations whose sources have no tables, found by one comparison. It forgets at
 * will: that makes one chunk more, no harm.
 *
 * <p>Thread-safe: chunks may be handed over by a race because all that is used of these is final.
 */
final class SharedChunks {

  /** A power of two. */
  private static final int PLACES = 512;

  /** More registrations than can be made while one is. */
  private static final int MEANWHILE = 1 << 24;

  private final RegistryTotals totals;
  private final SharedChunk[] places = new SharedChunk[PLACES];

  SharedChunks(RegistryTotals totals) {
    this.totals = totals;
  }

  /** The chunk of a registration that is being made. Needs no lock. */
  SharedChunk get(Site site, Object source, long now) {
    int type = SourceTypes.number(source);
    int place = (site.id() * 31 + type) & (PLACES - 1);
    SharedChunk known = places[place];
    if (known == null
        || !known.isFor(site, type)
        || !known.hasRoom(totals.lastId() + MEANWHILE, now)) {
      StackGuard.checkForMaps();
      known = new SharedChunk(totals.tally(site), type, totals.lastId(), now);
      places[place] = known;
    }
    return known;
  }
}
