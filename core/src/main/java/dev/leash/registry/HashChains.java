package dev.leash.registry;

import dev.leash.event.EventApi;
import java.util.Arrays;

/**
 * Entries chained by hash, the newest first. Places are numbered from 1; 0 ends a chain.
 *
 * <p>Not thread-safe.
 */
final class HashChains {

  private static final int FIRST_LENGTH = 16;

  private int[] heads = new int[FIRST_LENGTH];
  private Entry[] entries = new Entry[FIRST_LENGTH];
  private int[] hashes = new int[FIRST_LENGTH];

  /** The next older one of the chain; of a place that is free the next free one. */
  private int[] nexts = new int[FIRST_LENGTH];

  private int used;
  private int free;

  /** Adds an entry; says whether there is one with the same hash. */
  boolean add(Entry entry, int hash) {
    int place = takePlace();
    int chain = hash & (heads.length - 1);
    entries[place] = entry;
    hashes[place] = hash;
    nexts[place] = heads[chain];
    heads[chain] = place;
    int same = nexts[place];
    while (same != 0 && hashes[same] != hash) {
      same = nexts[same];
    }
    return same != 0;
  }

  private int takePlace() {
    if (free != 0) {
      int place = free;
      free = nexts[place];
      return place;
    }
    if (used + 1 == entries.length) {
      grow(entries.length * 2);
    }
    return ++used;
  }

  private void grow(int length) {
    int[] larger = new int[length];
    int[] fewer = Arrays.copyOf(nexts, length);
    Entry[] more = Arrays.copyOf(entries, length);
    hashes = Arrays.copyOf(hashes, length);
    int[] lasts = new int[length];
    for (int head : heads) {
      for (int place = head; place != 0; place = nexts[place]) { // each stays behind the newer ones
        int chain = hashes[place] & (length - 1);
        if (lasts[chain] == 0) {
          larger[chain] = place;
        } else {
          fewer[lasts[chain]] = place;
        }
        lasts[chain] = place;
      }
    }
    for (int last : lasts) {
      fewer[last] = 0;
    }
    entries = more;
    nexts = fewer;
    heads = larger;
  }

  /** The newest live entry of a listener; null if there is none. */
  Entry find(int hash, EventApi api, Object listener, Object key) {
    for (int p = heads[hash & (heads.length - 1)]; p != 0; p = nexts[p]) {
      if (hashes[p] == hash && entries[p].matches(api, listener, key)) {
        return entries[p];
      }
    }
    return null;
  }

  /** Some live entry without a listener; null if there is none. */
  Entry findUnknown(EventApi api, Object key) {
    for (int p = used; p > 0; p--) {
      if (entries[p] != null && entries[p].matches(api, null, key)) {
        return entries[p];
      }
    }
    return null;
  }

  /** Takes an entry out; false if it is not found under that hash. */
  boolean remove(Entry gone, int hash) {
    int chain = hash & (heads.length - 1);
    int before = 0;
    for (int p = heads[chain]; p != 0; before = p, p = nexts[p]) {
      if (entries[p] == gone) {
        unlink(p, before, chain);
        return true;
      }
    }
    return false;
  }

  private void unlink(int place, int before, int chain) {
    if (before == 0) {
      heads[chain] = nexts[place];
    } else {
      nexts[before] = nexts[place];
    }
    entries[place] = null;
    nexts[place] = free;
    free = place;
  }

  /** How many places have been used. */
  int places() {
    return used;
  }

  /** Takes those that ended out of some places. */
  void clean(int from, int to) {
    for (int place = from + 1; place <= Math.min(to, used); place++) {
      Entry entry = entries[place];
      if (entry != null && !entry.live()) {
        remove(entry, hashes[place]);
      }
    }
  }
}
