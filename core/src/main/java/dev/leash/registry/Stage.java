package dev.leash.registry;

import dev.leash.event.EventApi;

/**
 * How far a registration has come, and what it is: it is <em>fresh</em> as long as it is in a
 * {@link Lap} only, <em>settled</em> once it is in the columns of its lot, and counted; and it
 * ends, from either. All entries of a lot share these few objects, so that an entry needs one field
 * only, and one compare-and-set on it decides everything.
 *
 * <p>Immutable but for what may follow, so that it may be handed over by a race.
 */
final class Stage {

  final Lot lot;
  final EventApi api;

  /** How it ended; null while it is live. */
  final End end;

  /** Whether it was settled before it ended, if it did. */
  final boolean settled;

  /** One that may follow; of one that is an end, the next that may follow the same. */
  private Stage after;

  Stage(Lot lot, EventApi api, End end, boolean settled) {
    this.lot = lot;
    this.api = api;
    this.end = end;
    this.settled = settled;
  }

  /** The stage after an end. A race makes one object more, no harm. */
  Stage after(End how) {
    Stage known = after;
    while (known != null && known.end != how) {
      known = known.after;
    }
    return known != null ? known : add(new Stage(lot, api, how, settled));
  }

  /** The first one stays the first: most end like it. */
  private Stage add(Stage fresh) {
    if (after == null) {
      after = fresh;
    } else {
      fresh.after = after.after;
      after.after = fresh;
    }
    return fresh;
  }
}
