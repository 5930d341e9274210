package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;

/**
 * What registrations of one site have in common whose sources have no tables of their own. Its
 * columns stay empty: such an entry knows its number and time itself.
 */
final class SharedChunk extends EntryChunk {

  /** The number of the class of their sources. */
  final int typeNumber;

  SharedChunk(SiteTally tally, int typeNumber, long firstId, long firstAt) {
    super(tally, null, Context.NONE, firstId, firstAt);
    this.typeNumber = typeNumber;
  }

  /** Whether a registration with a source of such a class belongs here. */
  boolean isFor(Site where, int sourceType) {
    return site == where && typeNumber == sourceType;
  }
}
