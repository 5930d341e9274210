package dev.leash.registry;

import dev.leash.event.EventApi;
import java.util.Arrays;

/**
 * Settled entries by the identity of their listeners, the newest of several copies first.
 *
 * <p>Most registrations are taken back soon. So the youngest few are looked through one by one:
 * they never cause a listener to be asked for its identity hash, which is dear the first time. The
 * others are chained by that hash, in columns of numbers, so that a look does not touch the entries
 * that it passes, and growing touches none.
 *
 * <p>Not thread-safe.
 */
final class ListenerIndex {

  /** So many are looked through one by one. */
  private static final int FEW = 8;

  private static final Entry[] NONE = {};

  /** The newest last; all of them newer than those in the chains. */
  private Entry[] young = NONE;

  private int youngCount;

  /** The chains; null as long as there are few. */
  private HashChains chains;

  /** Whether two entries with the same hash met since this was last asked. */
  private boolean copies;

  /** How many live entries there are, those included that could not be found. */
  private int size;

  /** Whether something was to be taken out and not found. */
  private boolean left;

  int size() {
    return size;
  }

  /** Makes place for one more, so that adding it can't fail for want of memory. */
  void makeRoom() {
    if (youngCount == FEW) {
      age();
    }
    if (youngCount == young.length) {
      young = Arrays.copyOf(young, Math.max(1, youngCount * 2));
    }
  }

  /** Adds an entry for which there is room. */
  void add(Entry entry) {
    young[youngCount++] = entry;
    size++;
  }

  /** The young have grown old; as many of them as memory allows, the oldest first. */
  private void age() {
    if (chains == null) {
      chains = new HashChains();
    }
    int aged = 0;
    try {
      while (aged < youngCount) {
        copies |= chains.add(young[aged], hash(young[aged]));
        aged++;
      }
    } finally {
      System.arraycopy(young, aged, young, 0, youngCount - aged);
      Arrays.fill(young, youngCount - aged, youngCount, null);
      youngCount -= aged;
    }
  }

  /** The hash of the listener; that of an entry that never had one is its own. */
  private static int hash(Entry entry) {
    return System.identityHashCode(entry.hasListener() ? entry.get() : entry);
  }

  /** The newest live entry of a listener; null if there is none. */
  Entry find(EventApi api, Object listener, Object key) {
    for (int i = youngCount - 1; i >= 0; i--) {
      if (young[i].matches(api, listener, key)) {
        return young[i];
      }
    }
    if (chains == null) {
      return null;
    }
    return listener == null
        ? chains.findUnknown(api, key)
        : chains.find(System.identityHashCode(listener), api, listener, key);
  }

  /** Takes out an entry that has ended. It may be left there if its listener was collected. */
  void remove(Entry gone) {
    size--;
    if (!removeYoung(gone) && (chains == null || !chains.remove(gone, hash(gone)))) {
      left = true;
    }
  }

  private boolean removeYoung(Entry gone) {
    for (int i = youngCount - 1; i >= 0; i--) {
      if (young[i] == gone) {
        youngCount--;
        System.arraycopy(young, i + 1, young, i, youngCount - i);
        young[youngCount] = null;
        return true;
      }
    }
    return false;
  }

  /** How many places must be cleaned of entries that could not be found; asking starts afresh. */
  int toClean() {
    boolean any = left && chains != null;
    left = false;
    return any ? chains.places() : 0;
  }

  /** Takes those that ended out of some places. */
  void clean(int from, int to) {
    chains.clean(from, to);
  }

  /** Whether some listeners may be there twice; if not, none is. */
  boolean mayHaveCopies() {
    if (chains != null) {
      age();
      boolean any = copies;
      copies = false;
      return any;
    }
    for (int i = 1; i < youngCount; i++) {
      for (int k = 0; k < i; k++) {
        Object listener = young[i].listener();
        if (listener != null && young[k].refersTo(listener)) {
          return true;
        }
      }
    }
    return false;
  }

  /** There were copies, when they were counted. */
  void hasCopies() {
    copies = true;
  }
}
