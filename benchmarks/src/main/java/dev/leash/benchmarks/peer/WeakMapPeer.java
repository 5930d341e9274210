package dev.leash.benchmarks.peer;

import dev.leash.weak.IdentityKey;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.ConcurrentHashMap;

/** A concurrent map with weak keys compared by identity, the usual way to write a registry. */
final class WeakMapPeer implements Peer {

  private final ConcurrentHashMap<IdentityKey, Object> map = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  @Override
  public void pair(Object source, Object listener) {
    keep(source, listener);
    map.remove(new IdentityKey(listener));
  }

  @Override
  public void keep(Object source, Object listener) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      map.remove(key);
    }
    map.put(new IdentityKey(listener, gone), Boolean.TRUE);
  }
}
