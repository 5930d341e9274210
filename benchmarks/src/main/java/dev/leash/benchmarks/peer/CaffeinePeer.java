package dev.leash.benchmarks.peer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Caffeine with weak keys. */
final class CaffeinePeer implements Peer {

  private final Cache<Object, Object> cache = Caffeine.newBuilder().weakKeys().build();

  @Override
  public void pair(Object source, Object listener) {
    keep(source, listener);
    cache.invalidate(listener);
  }

  @Override
  public void keep(Object source, Object listener) {
    cache.put(listener, Boolean.TRUE);
  }
}
