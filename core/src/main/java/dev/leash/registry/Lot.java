package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;

/**
 * What many registrations have in common, kept once: where, with which source and for whom. Each
 * adds its own number and time, counted from those of the first, in so many bits.
 *
 * <p>Immutable, so that it may be handed over by a race.
 */
final class Lot {

  /** Numbers and times further from the first than this many bits make another lot. */
  private static final int BITS = 31;

  final SiteTally tally;
  final Source source;
  final Context context;
  final long firstId;
  final long firstAt;

  Lot(SiteTally tally, Source source, Context context, long firstId, long firstAt) {
    this.tally = tally;
    this.source = source;
    this.context = context;
    this.firstId = firstId;
    this.firstAt = firstAt;
  }

  /** Whether a registration with the same source belongs here. */
  boolean fits(Site site, Context whose, long id, long now) {
    return tally.site == site
        && context.equals(whose)
        && (id - firstId) >>> BITS == 0
        && (now - firstAt) >>> BITS == 0;
  }

  /** The same for somebody else. */
  Lot with(Context whose) {
    return new Lot(tally, source, whose, firstId, firstAt);
  }
}
