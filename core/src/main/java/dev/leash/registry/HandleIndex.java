package dev.leash.registry;

import dev.leash.weak.IdentityKey;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Live entries by their handles. Most handles are released soon; so the latest entry of a source
 * waits in a place, where it is found by a comparison, and enters the map only when the next one
 * comes. Until then its handle is not asked for its identity hash, which is dear.
 *
 * <p>Thread-safe: an entry leaves its place after it has entered the map, and whoever looks, looks
 * at the places first.
 */
final class HandleIndex {

  /** How a handle is found in the map. */
  static final class HandleKey extends IdentityKey {
    private final int type;

    HandleKey(Object handle) {
      super(handle);
      this.type = type(handle);
    }
  }

  /** Sources share so many; all are looked at. */
  private static final int PLACES = 4;

  /** So far apart that what two threads write is not on one cache line. */
  private static final int APART = 32;

  private static final int TYPES = 64;

  private final AtomicReferenceArray<KeyedEntry> latest =
      new AtomicReferenceArray<>(PLACES * APART);
  private final ConcurrentHashMap<Object, KeyedEntry> all = new ConcurrentHashMap<>();

  /** How many are in the map, by the classes of their handles: to look for others is in vain. */
  private final AtomicIntegerArray types = new AtomicIntegerArray(TYPES);

  private static int type(Object handle) {
    return System.identityHashCode(handle.getClass()) & (TYPES - 1);
  }

  /** How many are known, without some of the latest. */
  long size() {
    return all.mappingCount();
  }

  /** The live entry of a handle; null if there is none. */
  Entry get(Object handle) {
    if (handle == null) {
      return null;
    }
    for (int i = 0; i < PLACES; i++) {
      KeyedEntry known = latest.get(i * APART);
      if (known != null && known.hasHandle(handle)) {
        return known;
      }
    }
    KeyedEntry mapped =
        types.get(type(handle)) == 0 ? null : all.get(new IdentityKey.Probe(handle));
    return mapped != null && mapped.live() ? mapped : null;
  }

  /**
   * Takes note of the handle of an entry, if it has one. Where two threads register with the same
   * handle at the same moment both count, and a release ends both.
   */
  void add(Entry entry) {
    if (entry.handle() != null) {
      KeyedEntry next = (KeyedEntry) entry;
      int place = (entry.source().hashCode() & (PLACES - 1)) * APART;
      KeyedEntry before;
      do {
        before = latest.get(place);
        if (before != null && before.live()) {
          map(before);
        }
      } while (!latest.compareAndSet(place, before, next));
    }
  }

  /** How many are in the map. */
  int mapped() {
    return all.size();
  }

  /** May be done by several threads at once. */
  private void map(KeyedEntry entry) {
    StackGuard.checkForMaps();
    HandleKey key = entry.makeHandleKey();
    if (key != null) { // else nobody can ask for it
      types.incrementAndGet(key.type); // first, or a look might be thought in vain
      if (all.put(key, entry) != null) {
        types.decrementAndGet(key.type);
      }
      if (!entry.live()) {
        remove(entry); // it ended before it was there to be removed
      }
    }
  }

  /** Forgets the handle of an entry that ended. */
  void remove(Entry ended) {
    if (ended instanceof KeyedEntry rich) {
      HandleKey key = rich.handleKey();
      if (key != null && all.remove(key, rich)) {
        types.decrementAndGet(key.type);
      }
    }
  }
}
