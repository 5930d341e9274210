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
 * bucket comes first, so that of several copies the newest is released.
 *
 * <p>Guarded by its own monitor, which is held for a few instructions and never around foreign
 * code.
 */
final class Source {

  private static final int FIRST_SIZE = 4;

  /** The way to the object; null for a static source, which is never collected. */
  private final Identity identity;

  private final String className;

  /** Held by whoever enters what may be there already; never around foreign code. */
  final Object door = new Object();

  private Entry[] buckets = new Entry[FIRST_SIZE];
  private int size;
  private boolean dropped;

  /** How many registrations of which site ended here; a source sees few sites. */
  private Site[] endedSites = new Site[1];

  private long[] endedCounts = new long[1];

  Source(Identity identity, String className) {
    this.identity = identity;
    this.className = className;
  }

  Identity identity() {
    return identity;
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
    if (size >= buckets.length) {
      grow();
    }
    int bucket = entry.hash & (buckets.length - 1);
    entry.next = buckets[bucket];
    buckets[bucket] = entry;
    size++;
    return true;
  }

  private void grow() {
    Entry[] larger = new Entry[buckets.length * 2];
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
        int bucket = oldestFirst.hash & (larger.length - 1);
        oldestFirst.next = larger[bucket];
        larger[bucket] = oldestFirst;
        oldestFirst = next;
      }
    }
    buckets = larger;
  }

  synchronized void remove(Entry gone) {
    int bucket = gone.hash & (buckets.length - 1);
    Entry before = null;
    for (Entry e = buckets[bucket]; e != null; before = e, e = e.next) {
      if (e == gone) {
        if (before == null) {
          buckets[bucket] = e.next;
        } else {
          before.next = e.next;
        }
        e.next = null;
        size--;
        countEnd(gone.site);
        return;
      }
    }
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

  /** Whether it holds nothing and never held more than one registration. */
  synchronized boolean usedUp() {
    return size == 0 && endedSites.length == 1 && endedCounts[0] <= 1;
  }

  /** The newest live entry of this listener; null if there is none. */
  synchronized Entry find(EventApi api, Object listener, Object key) {
    int hash = System.identityHashCode(listener);
    for (Entry e = buckets[hash & (buckets.length - 1)]; e != null; e = e.next) {
      if (e.refersTo(listener) && e.api() == api && e.live() && Objects.equals(e.key, key)) {
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

  /** Closes the table if it is empty; from then on nothing can be added. */
  synchronized boolean dropIfEmpty() {
    if (size == 0) {
      dropped = true;
    }
    return dropped;
  }
}
