package dev.leash.registry;

import dev.leash.snapshot.EndReason;

/**
 * Takes entries out of a buffer: settles those that are live, and counts all. Most come in runs, of
 * one chunk, and ended in the same way; so the counters that all threads share are touched once a
 * run.
 *
 * <p>Used by one thread, with the source's lock.
 */
final class BufferDrain implements EntryBuffer.Settling {

  private final RegistryTotals totals;
  private final SourceChunks chunks;
  private final ListenerIndex index;
  private final EndedCounts here;

  /** The state of the entries of this run: all ended, or all settled. */
  private EntryState state;

  private long lastAt;
  private int length;

  /** Whether those that were released are to be kept for a while. */
  private boolean sampling;

  BufferDrain(RegistryTotals totals, SourceChunks chunks, ListenerIndex index, EndedCounts here) {
    this.totals = totals;
    this.chunks = chunks;
    this.index = index;
    this.here = here;
  }

  @Override
  public void settle(Entry entry, long id, long at) {
    EntryState fresh = entry.state();
    if (fresh.end != null) {
      count(entry, fresh, at);
      return;
    }
    EntryChunk room = chunks.room(fresh.chunk, id, at);
    index.makeRoom();
    if (entry.move(fresh, room.settled)) {
      count(entry, room.settled, at); // before it is where somebody can end it
      chunks.put(entry, room, id, at);
      index.add(entry);
    } else { // it has just ended
      count(entry, entry.state(), at);
    }
  }

  private void count(Entry entry, EntryState last, long at) {
    if (last != state) {
      close();
      state = last;
      sampling = last.end == EndReason.RELEASED && !last.chunk.tally.released.isFull();
    }
    length++;
    lastAt = at;
    if (sampling) {
      last.chunk.tally.released.add(entry);
      last.chunk.tally.lives.add(at, 0); // a buffer is settled soon
    }
  }

  /** Hands in what was counted. */
  void close() {
    if (length > 0) {
      if (state.end == null) {
        totals.begun(state.chunk, length, lastAt);
      } else {
        totals.passed(state, length, lastAt);
        here.count(state.chunk.site, state.end, length);
      }
      length = 0;
    }
  }
}
