package dev.leash.registry;

import dev.leash.weak.IdentityKey;

/**
 * An entry of a source with few registrations, which has no table of its own yet. It knows its
 * source, number and time itself. Once its source has a table, that knows better.
 */
final class SharedEntry extends Entry {

  /** The source; entries of the same source share it. */
  final IdentityKey source;

  /** The next one at the same place of the table; guarded by that. */
  SharedEntry next;

  /** The number and the time, from the first of the chunk. */
  private final int number;

  private final int time;

  /**
   * A live entry.
   *
   * @param chunk one with room for that number and time
   */
  SharedEntry(Object listener, IdentityKey source, SharedChunk chunk, long id, long at) {
    super(listener, chunk.settled);
    this.source = source;
    this.number = (int) (id - chunk.firstId);
    this.time = (int) (at - chunk.firstAt);
  }

  /** Whether it is of the same source as another one. */
  @SuppressWarnings("ReferenceEquality") // one key for each source
  boolean isOfSourceOf(SharedEntry other) {
    return source == other.source;
  }

  /** Whether it is live and its source has no table of its own. */
  boolean isShared() {
    EntryState now = state();
    return now.end == null && now.chunk.source == null;
  }

  @Override
  IdentityKey sourceKey() {
    return source;
  }

  @Override
  public long id() {
    EntryChunk chunk = chunk();
    return chunk.source == null ? chunk.firstId + number : super.id();
  }

  @Override
  public long registeredAt() {
    EntryChunk chunk = chunk();
    return chunk.source == null ? chunk.firstAt + time : super.registeredAt();
  }
}
