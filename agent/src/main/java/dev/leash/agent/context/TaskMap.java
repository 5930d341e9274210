package dev.leash.agent.context;

import dev.leash.weak.IdentityKey;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is remembered of tasks, by their identity. A task that was collected is forgotten: not by a
 * queue of references, which costs a microsecond each, but by going through all of them whenever
 * they have doubled.
 *
 * <p>Thread-safe.
 */
final class TaskMap<V> extends ConcurrentHashMap<Object, V> {

  /** A power of two. */
  private static final int LOOKED_AT_EVERY = 1024;

  /** A race loses counts, so that the next look comes later. */
  private int added;

  private int most = LOOKED_AT_EVERY;

  /** What is known of a task; null if nothing is. */
  V ofTask(Object task) {
    return super.get(new IdentityKey.Probe(task));
  }

  /** The same, and forgets it. */
  V take(Object task) {
    return super.remove(new IdentityKey.Probe(task));
  }

  /** To be called after something was put in. */
  void added() {
    if ((++added & (LOOKED_AT_EVERY - 1)) == 0 && size() > most) {
      keySet().removeIf(key -> ((IdentityKey) key).refersTo(null));
      most = Math.max(LOOKED_AT_EVERY, 2 * size());
    }
  }
}
