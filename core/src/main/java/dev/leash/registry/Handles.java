package dev.leash.registry;

import dev.leash.weak.Identity;
import java.util.concurrent.ConcurrentHashMap;

/** Live entries by the identity of their handles. Thread-safe. */
final class Handles {

  private final ConcurrentHashMap<Object, Entry> all = new ConcurrentHashMap<>();

  /** The entry of a handle; null if there is none. */
  Entry get(Object handle) {
    return handle == null ? null : all.get(new Identity.Probe(handle));
  }

  /** Takes note of the handle of an entry, if it has one. */
  void add(Entry entry) {
    Identity handle = entry.handle();
    if (handle != null) {
      all.put(handle, entry);
      if (!entry.live()) {
        all.remove(handle, entry); // it ended before its handle was there to be removed
      }
    }
  }

  /** Forgets the handle of an entry that ended. */
  void remove(Entry ended) {
    Identity handle = ended.handle();
    if (handle != null) {
      all.remove(handle, ended);
    }
  }
}
