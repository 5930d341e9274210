package dev.leash.benchmarks.peer;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** An exception for each object in a synchronized weak map, as file-leak-detector keeps them. */
final class ExceptionMapPeer implements Peer {

  private final Map<Object, Exception> map = Collections.synchronizedMap(new WeakHashMap<>());

  @Override
  public void pair(Object source, Object listener) {
    map.put(listener, new Exception());
    map.remove(listener);
  }
}
