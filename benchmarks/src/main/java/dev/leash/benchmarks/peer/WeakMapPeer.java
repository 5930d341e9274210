package dev.leash.benchmarks.peer;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;

/** A concurrent map with weak keys compared by identity, the usual way to write a registry. */
final class WeakMapPeer implements Peer {

  private final ConcurrentHashMap<Key, Object> map = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  @Override
  public void pair(Object source, Object listener) {
    keep(source, listener);
    map.remove(new Key(listener, null));
  }

  @Override
  public void keep(Object source, Object listener) {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      map.remove(key);
    }
    map.put(new Key(listener, gone), Boolean.TRUE);
  }

  private static final class Key extends WeakReference<Object> {
    private final int hash;

    private Key(Object object, ReferenceQueue<Object> queue) {
      super(object, queue);
      this.hash = System.identityHashCode(object);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object mine = get();
      return mine != null && other instanceof Key that && that.refersTo(mine);
    }
  }
}
