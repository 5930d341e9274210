package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.snapshot.EndReason;

/**
 * How far a registration has come, and what it is: it is <em>fresh</em> as long as it is in a
 * {@link EntryBuffer} only, <em>settled</em> once it is in the columns of its chunk, and counted;
 * and it ends, from either. All entries of a chunk share these few objects, so that an entry needs
 * one field only, and one compare-and-set on it decides everything.
 *
 * <p>Immutable but for what may follow, so that it may be handed over by a race.
 */
final class EntryState {

  final EntryChunk chunk;
  final EventApi api;

  /** How it ended; null while it is live. */
  final EndReason end;

  /** Whether it was settled before it ended, if it did. */
  final boolean settled;

  /** One that may follow; of one that is an end, the next that may follow the same. */
  private EntryState after;

  EntryState(EntryChunk chunk, EventApi api, EndReason end, boolean settled) {
    this.chunk = chunk;
    this.api = api;
    this.end = end;
    this.settled = settled;
  }

  /** The state after an end. A race makes one object more, no harm. */
  EntryState after(EndReason how) {
    EntryState known = after;
    while (known != null && known.end != how) {
      known = known.after;
    }
    return known != null ? known : add(new EntryState(chunk, api, how, settled));
  }

  /** The first one stays the first: most end like it. */
  private EntryState add(EntryState fresh) {
    if (after == null) {
      after = fresh;
    } else {
      fresh.after = after.after;
      after.after = fresh;
    }
    return fresh;
  }
}
