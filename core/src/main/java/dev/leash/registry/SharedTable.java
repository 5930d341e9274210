package dev.leash.registry;

import java.util.List;

/**
 * Entries of many sources by the identity of these, chained through themselves; the newest first.
 *
 * <p>Not thread-safe: whoever uses it holds its monitor.
 */
final class SharedTable {

  private static final int LEAST = 16;

  /** It shrinks when so many places are there for each entry. */
  private static final int SPARSE = 8;

  /** A power of two. */
  private SharedEntry[] places = new SharedEntry[LEAST];

  private int size;

  /** How many entries there are; may be asked without the monitor, and be old then. */
  int size() {
    return size;
  }

  int places() {
    return places.length;
  }

  private static int place(SharedEntry entry, int length) {
    return place(entry.source.hashCode(), length);
  }

  /** The lowest bits tell tables apart. */
  private static int place(int hash, int length) {
    return (hash >>> SharedTables.BITS) & (length - 1);
  }

  /** The newest entry of a source; null if there is none. */
  SharedEntry newest(Object source, int hash) {
    SharedEntry entry = places[place(hash, places.length)];
    while (entry != null && !entry.source.refersTo(source)) {
      entry = entry.next;
    }
    return entry;
  }

  /** The next older entry of the same source; null if there is none. */
  static SharedEntry older(SharedEntry entry) {
    SharedEntry older = entry.next;
    while (older != null && !older.isOfSourceOf(entry)) {
      older = older.next;
    }
    return older;
  }

  /** Whether it is the only entry of its source. */
  boolean isAlone(SharedEntry entry) {
    SharedEntry other = places[place(entry, places.length)];
    while (other != null && (other == entry || !other.isOfSourceOf(entry))) {
      other = other.next;
    }
    return other == null;
  }

  /** Makes place for one more, so that adding it can't fail for want of memory. */
  void makeRoom() {
    if (size >= places.length) {
      resize(places.length * 2);
    }
  }

  /** Gives memory back that was needed once. */
  void trim() {
    int length = places.length;
    while (length > LEAST && size < length / SPARSE) {
      length /= 2;
    }
    if (length < places.length) {
      resize(length);
    }
  }

  /** Keeps the order of those at one place. */
  private void resize(int length) {
    SharedEntry[] resized = new SharedEntry[length];
    SharedEntry[] last = new SharedEntry[length];
    for (SharedEntry first : places) {
      SharedEntry entry = first;
      while (entry != null) {
        SharedEntry next = entry.next;
        int place = place(entry, length);
        entry.next = null;
        if (last[place] == null) {
          resized[place] = entry;
        } else {
          last[place].next = entry;
        }
        last[place] = entry;
        entry = next;
      }
    }
    places = resized;
  }

  /** Adds an entry for which there is room. */
  void add(SharedEntry entry) {
    int place = place(entry, places.length);
    entry.next = places[place];
    places[place] = entry;
    size++;
  }

  /** Takes out an entry. */
  void remove(SharedEntry gone) {
    int place = place(gone, places.length);
    SharedEntry before = null;
    SharedEntry entry = places[place];
    while (entry != null && entry != gone) {
      before = entry;
      entry = entry.next;
    }
    if (entry != null) {
      unlink(place, before, entry);
    }
  }

  private void unlink(int place, SharedEntry before, SharedEntry gone) {
    if (before == null) {
      places[place] = gone.next;
    } else {
      before.next = gone.next;
    }
    gone.next = null; // or whoever keeps it would keep all that came after it
    size--;
  }

  /**
   * Takes out those at one place that ended because they were collected.
   *
   * @param shared those whose listener is gone while the source is there and has others, added to
   */
  void sweep(int place, CollectedRun run, List<SharedEntry> shared) {
    SharedEntry before = null;
    SharedEntry entry = places[place];
    while (entry != null) {
      SharedEntry next = entry.next;
      boolean over = entry.source.refersTo(null);
      if (!over && entry.listenerGone()) {
        over = isAlone(entry);
        if (!over) {
          shared.add(entry);
        }
      }
      if (over) {
        run.end(entry);
        unlink(place, before, entry);
      } else {
        before = entry;
      }
      entry = next;
    }
  }

  /** Adds the entries at one place to a list, those of one source side by side, oldest last. */
  void addTo(List<SharedEntry> all, int place) {
    int start = all.size();
    for (SharedEntry entry = places[place]; entry != null; entry = entry.next) {
      if (!isThere(all, start, entry)) {
        for (SharedEntry same = entry; same != null; same = older(same)) {
          all.add(same);
        }
      }
    }
  }

  private static boolean isThere(List<SharedEntry> all, int start, SharedEntry entry) {
    for (int i = start; i < all.size(); i++) {
      if (all.get(i) == entry) {
        return true;
      }
    }
    return false;
  }
}
