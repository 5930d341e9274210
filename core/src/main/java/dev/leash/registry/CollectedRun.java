package dev.leash.registry;

import dev.leash.snapshot.EndReason;

/**
 * Ends entries that were collected with their sources, and counts them in runs of one site. To be
 * used with the monitor of their table, and closed.
 */
final class CollectedRun implements AutoCloseable {

  private final RegistryTotals totals;
  private final SourceTypes types;
  private EntryState state;
  private int length;

  CollectedRun(RegistryTotals totals, SourceTypes types) {
    this.totals = totals;
    this.types = types;
  }

  /** Ends one that is live; it is to be taken out of the table next. */
  void end(SharedEntry entry) {
    EntryState last = entry.end(EndReason.COLLECTED);
    if (last != state) {
      close();
      state = last;
    }
    length++;
  }

  /** Counts what was ended. */
  @Override
  public void close() {
    if (length > 0) {
      int many = length;
      length = 0;
      totals.collected(state, many);
      types.remove(((SharedChunk) state.chunk).typeNumber, many);
    }
  }
}
