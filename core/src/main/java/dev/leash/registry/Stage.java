package dev.leash.registry;

/**
 * How far a registration has come, and what it is: it is <em>fresh</em> as long as it is in a
 * {@link Lap} only, <em>settled</em> once it is in the columns of its lot, and counted; and it
 * ends, from either. All entries of a lot share these few objects, so that an entry needs one field
 * only, and one compare-and-set on it decides everything.
 *
 * <p>Immutable, so that it may be handed over by a race.
 */
final class Stage {

  final Lot lot;

  /** How it ended; null while it is live. */
  final End end;

  /** Whether it was settled before it ended, if it did. */
  final boolean settled;

  Stage(Lot lot, End end, boolean settled) {
    this.lot = lot;
    this.end = end;
    this.settled = settled;
  }
}
