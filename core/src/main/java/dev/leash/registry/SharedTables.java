package dev.leash.registry;

import dev.leash.event.EventApi.Copies;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.IdentityKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The registrations of sources that have few and belong to nobody. Most sources live for a moment
 * and have one; a table for each would take half a kilobyte and more work than all the rest.
 *
 * <p>A source has entries here or a table of its own, never both; it gets a table with all of its
 * entries as soon as there are too many, one of several ends, or somebody needs a table. Both are
 * decided with the monitor of the part in which it is.
 *
 * <p>Thread-safe. A part is locked for a few instructions, or as many as a slice of it takes.
 */
final class SharedTables {

  /** Parts are told apart by so many bits of the hash. */
  static final int BITS = 6;

  /** A source with so many gets a table of its own for the next one. */
  private static final int FEW = 8;

  /** So many places are looked at before the lock is given back for a moment. */
  private static final int SLICE = 1024;

  private final RegistryTotals totals;
  private final SourceTypes types = new SourceTypes();
  private final SharedTable[] parts = new SharedTable[1 << BITS];

  private final SharedChunks chunks;

  SharedTables(RegistryTotals totals) {
    this.totals = totals;
    this.chunks = new SharedChunks(totals);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new SharedTable();
    }
  }

  /** The part in which a source is, by its identity hash. */
  SharedTable part(int hash) {
    return parts[hash & (parts.length - 1)];
  }

  /** Whether there may be entries of a source; if not, there are none. */
  boolean mayInclude(Object source) {
    return types.mayInclude(source);
  }

  /** About how many entries there are. */
  long size() {
    long size = 0;
    for (SharedTable part : parts) {
      size += part.size();
    }
    return size;
  }

  /** The chunk of a registration that is being made. Needs no lock. */
  SharedChunk chunk(Site site, Object source, long now) {
    return chunks.get(site, source, now);
  }

  /**
   * Enters a registration with a source that has no table. To be called with the monitor of its
   * part.
   *
   * @param known the newest entry of that source; null if there is none
   * @return the entry; null if the source should get a table
   */
  SharedEntry enter(
      SharedTable part,
      SharedChunk chunk,
      SharedEntry known,
      Object source,
      Object listener,
      long now) {
    if (known != null && (chunk.api.copies() != Copies.MANY || !areFewer(known))) {
      return null;
    }
    IdentityKey key = known != null ? known.source : new IdentityKey(source);
    SharedEntry entry = new SharedEntry(listener, key, chunk, totals.nextId(), now);
    part.makeRoom();
    chunk.tally.seen(key, source, listener, now);
    types.add(chunk.typeNumber); // before it can be found
    totals.begun(chunk, 1, now); // before it is where somebody can end it
    part.add(entry);
    return entry;
  }

  private static boolean areFewer(SharedEntry newest) {
    int count = 0;
    for (SharedEntry entry = newest; entry != null; entry = SharedTable.older(entry)) {
      count++;
    }
    return count < FEW;
  }

  /** The newest entry of a source; null if there is none. */
  SharedEntry newest(Object source) {
    if (!types.mayInclude(source)) {
      return null;
    }
    int hash = System.identityHashCode(source);
    SharedTable part = part(hash);
    synchronized (part) {
      return part.newest(source, hash);
    }
  }

  /** The entry of a source if it is the only one there; null if there are none, or several. */
  SharedEntry alone(Object source) {
    if (source == null || !types.mayInclude(source)) {
      return null;
    }
    int hash = System.identityHashCode(source);
    SharedTable part = part(hash);
    synchronized (part) {
      SharedEntry newest = part.newest(source, hash);
      return newest == null || SharedTable.older(newest) != null ? null : newest;
    }
  }

  /** Ends an entry and takes it out. To be called with the monitor of its part, while it is in. */
  void end(SharedTable part, SharedEntry entry, EndReason how) {
    EntryState last = entry.end(how);
    leave(part, entry, last.chunk);
    if (RegistryTotals.asksForLife(last)) {
      totals.lived(last, entry.registeredAt());
    }
    totals.ended(entry, last);
  }

  /** Moves all entries of a source to its table, with the monitor of its part. */
  void move(SharedTable part, Object source, int hash, SourceTable table) {
    SharedEntry newest = part.newest(source, hash);
    while (newest != null) {
      SharedEntry oldest = newest;
      for (SharedEntry e = newest; e != null; e = SharedTable.older(e)) {
        oldest = e;
      }
      EntryChunk chunk = oldest.chunk();
      table.take(oldest);
      leave(part, oldest, chunk);
      newest = oldest == newest ? null : newest;
    }
  }

  private void leave(SharedTable part, SharedEntry entry, EntryChunk chunk) {
    part.remove(entry);
    types.remove(((SharedChunk) chunk).typeNumber, 1);
  }

  /**
   * Ends what was collected.
   *
   * @return entries whose listener was collected while their source has others: these need a table
   */
  List<SharedEntry> sweep() {
    List<SharedEntry> left = new ArrayList<>();
    for (SharedTable part : parts) {
      int places = SLICE;
      for (int from = 0; from < places; from += SLICE) {
        synchronized (part) {
          places = part.places();
          try (CollectedRun run = new CollectedRun(totals, types)) {
            for (int i = from; i < Math.min(from + SLICE, places); i++) {
              part.sweep(i, run, left);
            }
          }
          if (from + SLICE >= places) {
            part.trim();
          }
        }
      }
    }
    return left;
  }

  /** Looks at the live entries, those of one source at a time. */
  void forEachSource(Consumer<List<SharedEntry>> action) {
    List<SharedEntry> all = new ArrayList<>();
    for (SharedTable part : parts) {
      synchronized (part) { // in one go, or what moves as the table grows would be seen twice
        for (int i = 0; i < part.places(); i++) {
          part.addTo(all, i);
        }
      }
      eachSource(all, action);
      all.clear();
    }
  }

  private static void eachSource(List<SharedEntry> all, Consumer<List<SharedEntry>> action) {
    List<SharedEntry> same = new ArrayList<>(FEW);
    SharedEntry before = null;
    for (SharedEntry entry : all) {
      if (before != null && !entry.isOfSourceOf(before) && !same.isEmpty()) {
        action.accept(same);
        same.clear();
      }
      before = entry;
      if (entry.isShared()) { // or it has ended or moved just now
        same.add(entry);
      }
    }
    if (!same.isEmpty()) {
      action.accept(same);
    }
  }
}
