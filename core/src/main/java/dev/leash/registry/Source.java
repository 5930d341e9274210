package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The live entries of one source, in a small hash table by listener identity. The newest entry of a
 * bucket comes first, so that of several copies the newest is released. As long as they are few
 * there is one bucket only, and no listener is asked for its hash, which is dear the first time.
 *
 * <p>Guarded by its own monitor, which is held for a few instructions and never around foreign
 * code.
 */
final class Source {

  /** So many are looked through one by one. */
  private static final int FEW = 8;

  /** The way to the object; null for a static source, which is never collected. */
  private final Identity identity;

  private final String className;
  private Entry[] buckets = new Entry[1];
  private int size;
  private volatile boolean dropped;

  /** Static, or has seen more than one registration end. */
  private volatile boolean lasting;

  /** How many registrations of which site ended here; a source sees few sites. */
  private Site[] endedSites = new Site[1];

  private long[] endedCounts = new long[1];

  Source(Identity identity, String className) {
    this.identity = identity;
    this.className = className;
    this.lasting = identity == null;
  }

  Identity identity() {
    return identity;
  }

  /** Whether this is the table of that object. */
  boolean isOf(Object source) {
    return identity.refersTo(source);
  }

  String className() {
    return className;
  }

  Object object() {
    return identity == null ? null : identity.get();
  }

  boolean collected() {
    return identity != null && identity.refersTo(null);
  }

  /** Adds an entry; false if this table was dropped meanwhile and a new one is needed. */
  synchronized boolean add(Entry entry) {
    if (dropped) {
      return false;
    }
    if (size >= Math.max(FEW, buckets.length)) {
      grow(Math.max(2 * FEW, 2 * buckets.length));
    }
    int bucket = bucketOf(entry);
    entry.next = buckets[bucket];
    buckets[bucket] = entry;
    size++;
    return true;
  }

  private int bucketOf(Entry entry) {
    return buckets.length == 1 ? 0 : entry.hash() & (buckets.length - 1);
  }

  private void grow(int length) {
    Entry[] larger = new Entry[length];
    for (Entry chain : buckets) {
      // Reversed twice in all, so that the newest stays first.
      Entry oldestFirst = null;
      while (chain != null) {
        Entry next = chain.next;
        chain.next = oldestFirst;
        oldestFirst = chain;
        chain = next;
      }
      while (oldestFirst != null) {
        Entry next = oldestFirst.next;
        int bucket = oldestFirst.hash() & (larger.length - 1);
        oldestFirst.next = larger[bucket];
        larger[bucket] = oldestFirst;
        oldestFirst = next;
      }
    }
    buckets = larger;
  }

  /** Takes out an entry that has ended. Says whether the table is {@link #usedUp} now. */
  synchronized boolean remove(Entry gone) {
    int bucket = bucketOf(gone);
    Entry before = null;
    for (Entry e = buckets[bucket]; e != null; before = e, e = e.next) {
      if (e == gone) {
        unlink(bucket, before, e);
        break;
      }
    }
    return usedUp();
  }

  private void unlink(int bucket, Entry before, Entry gone) {
    if (before == null) {
      buckets[bucket] = gone.next;
    } else {
      before.next = gone.next;
    }
    gone.next = null;
    size--;
    countEnd(gone.tally.site);
  }

  /**
   * Ends the newest live entry of this listener and takes it out, under one lock.
   *
   * @return the entry; null if there is none
   */
  synchronized Entry end(EventApi api, Object listener, Object key, End how) {
    int bucket = bucketFor(listener);
    Entry before = null;
    for (Entry e = buckets[bucket]; e != null; before = e, e = e.next) {
      if (isOne(e, api, listener, key) && e.end(how)) {
        unlink(bucket, before, e);
        return e;
      }
    }
    return null;
  }

  private int bucketFor(Object listener) {
    return buckets.length == 1 ? 0 : System.identityHashCode(listener) & (buckets.length - 1);
  }

  private static boolean isOne(Entry e, EventApi api, Object listener, Object key) {
    return e.refersTo(listener) && e.api() == api && e.live() && Objects.equals(e.key, key);
  }

  private void countEnd(Site site) {
    int i = 0;
    while (i < endedSites.length && endedSites[i] != null && endedSites[i] != site) {
      i++;
    }
    if (i == endedSites.length) {
      endedSites = Arrays.copyOf(endedSites, i * 2);
      endedCounts = Arrays.copyOf(endedCounts, i * 2);
    }
    endedSites[i] = site;
    endedCounts[i]++;
    lasting = lasting || i > 0 || endedCounts[0] > 1;
  }

  /** How many registrations of a site have ended on this source. */
  synchronized long ended(Site site) {
    for (int i = 0; i < endedSites.length; i++) {
      if (endedSites[i] == site) {
        return endedCounts[i];
      }
    }
    return 0;
  }

  /**
   * Whether it can be dropped: it holds nothing and never held more than one registration. One that
   * did is found out without a lock.
   */
  boolean usedUp() {
    return !lasting && isUsedUp();
  }

  private synchronized boolean isUsedUp() {
    return size == 0 && !lasting;
  }

  /** The newest live entry of this listener; null if there is none. */
  synchronized Entry find(EventApi api, Object listener, Object key) {
    for (Entry e = buckets[bucketFor(listener)]; e != null; e = e.next) {
      if (isOne(e, api, listener, key)) {
        return e;
      }
    }
    return null;
  }

  /** The live entries that a test accepts; the test must not call foreign code. */
  synchronized List<Entry> matching(Predicate<Entry> test) {
    List<Entry> found = new ArrayList<>();
    forEach(
        e -> {
          if (e.live() && test.test(e)) {
            found.add(e);
          }
        });
    return found;
  }

  /** Runs through the entries; the action must not call foreign code. */
  synchronized void forEach(Consumer<Entry> action) {
    for (Entry chain : buckets) {
      for (Entry e = chain; e != null; e = e.next) {
        action.accept(e);
      }
    }
  }

  /** Whether it is closed, so that this source has another table or needs one. */
  boolean dropped() {
    return dropped;
  }

  /** Closes the table if it is empty; from then on nothing can be added. */
  synchronized boolean dropIfEmpty() {
    if (size == 0) {
      dropped = true;
    }
    return dropped;
  }
}
