package dev.leash.registry;

import dev.leash.event.EventApi;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Settled entries by the identity of their listeners, the newest of several copies first.
 *
 * <p>Most registrations are taken back soon. So the youngest few are kept in a list of their own
 * and looked through one by one: they never cause a listener to be asked for its identity hash,
 * which is dear the first time, nor a look into a large table, which is seldom in the processor's
 * cache.
 *
 * <p>Not thread-safe.
 */
final class EntryTable {

  /** So many are looked through one by one. */
  private static final int FEW = 8;

  private static final int FIRST_LENGTH = 16;
  private static final Entry[] NONE = {};

  /** The newest first; all of them newer than those in the buckets. */
  private Entry young;

  private int youngCount;
  private Entry[] buckets = NONE;
  private int size;

  /** Whether something was to be taken out and not found. */
  private boolean left;

  /** How many live entries there are. */
  int size() {
    return size;
  }

  /** How many buckets there are; changes only when the table grows. */
  int buckets() {
    return buckets.length;
  }

  void add(Entry entry) {
    if (youngCount == FEW) {
      age();
    }
    entry.next = young;
    young = entry;
    youngCount++;
    size++;
  }

  /** The young have grown old. */
  private void age() {
    if (size > buckets.length) {
      grow();
    }
    pushAll(young, buckets);
    young = null;
    youngCount = 0;
  }

  private void grow() {
    Entry[] larger = new Entry[Math.max(FIRST_LENGTH, buckets.length * 2)];
    for (Entry chain : buckets) {
      pushAll(chain, larger);
    }
    buckets = larger;
  }

  /** Oldest first, so that the newest of each bucket comes first in the end. */
  private static void pushAll(Entry newestFirst, Entry[] into) {
    Entry oldestFirst = null;
    for (Entry e = newestFirst; e != null; ) {
      Entry next = e.next;
      e.next = oldestFirst;
      oldestFirst = e;
      e = next;
    }
    for (Entry e = oldestFirst; e != null; ) {
      Entry next = e.next;
      int bucket = hash(e) & (into.length - 1);
      e.next = into[bucket];
      into[bucket] = e;
      e = next;
    }
  }

  /** The hash of the listener; that of an entry that never had one is its own. */
  private static int hash(Entry entry) {
    return System.identityHashCode(entry.hasListener() ? entry.get() : entry);
  }

  /** The newest live entry of a listener; null if there is none. */
  Entry find(EventApi api, Object listener, Object key) {
    Entry found = find(young, api, listener, key);
    if (found != null || buckets.length == 0) {
      return found;
    }
    if (listener != null) {
      return find(buckets[bucket(System.identityHashCode(listener))], api, listener, key);
    }
    for (int i = 0; i < buckets.length && found == null; i++) {
      found = find(buckets[i], api, null, key);
    }
    return found;
  }

  private static Entry find(Entry chain, EventApi api, Object listener, Object key) {
    for (Entry e = chain; e != null; e = e.next) {
      if (e.refersTo(listener) && e.live() && e.api() == api && Objects.equals(e.key(), key)) {
        return e;
      }
    }
    return null;
  }

  /** Takes out an entry that has ended. It may be left there if its listener was collected. */
  void remove(Entry gone) {
    size--;
    if (young == gone) {
      young = gone.next;
      youngCount--;
    } else if (unlink(young, gone)) {
      youngCount--;
    } else if (!removeOld(gone)) {
      left = true;
      return;
    }
    gone.next = null;
  }

  private boolean removeOld(Entry gone) {
    if (buckets.length == 0) {
      return false;
    }
    int bucket = bucket(hash(gone));
    if (buckets[bucket] == gone) {
      buckets[bucket] = gone.next;
      return true;
    }
    return unlink(buckets[bucket], gone);
  }

  /** Takes out an entry that is not the first of its chain. */
  private static boolean unlink(Entry chain, Entry gone) {
    for (Entry e = chain; e != null; e = e.next) {
      if (e.next == gone) {
        e.next = gone.next;
        return true;
      }
    }
    return false;
  }

  /** Whether entries have been left that ended; asking starts afresh. */
  boolean takeLeft() {
    boolean any = left;
    left = false;
    return any;
  }

  /** Takes those that ended out of some of the buckets. */
  void clean(int from, int to) {
    for (int i = from; i < Math.min(to, buckets.length); i++) {
      Entry last = null;
      for (Entry e = buckets[i]; e != null; e = e.next) {
        if (e.live()) {
          last = e;
        } else if (last == null) {
          buckets[i] = e.next;
        } else {
          last.next = e.next;
        }
      }
    }
  }

  private int bucket(int hash) {
    return hash & (buckets.length - 1);
  }

  void forEachYoung(Consumer<Entry> action) {
    forEach(young, action);
  }

  /** Those in some of the buckets. */
  void forEach(int from, int to, Consumer<Entry> action) {
    for (int i = from; i < Math.min(to, buckets.length); i++) {
      forEach(buckets[i], action);
    }
  }

  private static void forEach(Entry chain, Consumer<Entry> action) {
    for (Entry e = chain; e != null; e = e.next) {
      action.accept(e);
    }
  }
}
