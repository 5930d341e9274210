package dev.leash.site;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A map that forgets: it keeps at least so many values that were asked for last, and never more
 * than twice as many, however many keys there are.
 *
 * <p>Thread-safe. What is known is found without a lock. Two threads that put the same key at once
 * may each keep their own value for it.
 *
 * @param <K> keys, with {@code equals} and {@code hashCode} of Leash's own
 * @param <V> values
 */
public final class RecentValues<K, V> {

  /** One entry for so many bytes of heap, so that all of them are a few percent of it. */
  private static final long HEAP_PER_ENTRY = 16 << 10;

  private static final int LEAST = 1 << 10;
  private static final int MOST = 1 << 16;

  private final int most;
  private volatile ConcurrentHashMap<K, V> young = new ConcurrentHashMap<>();
  private volatile ConcurrentHashMap<K, V> old = new ConcurrentHashMap<>();

  /** As many as the heap of this JVM has room for. */
  public RecentValues() {
    this((int) Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP_PER_ENTRY)));
  }

  /**
   * With a bound of its own.
   *
   * @param most how many of the values asked for last are kept
   */
  public RecentValues(int most) {
    this.most = most;
  }

  /**
   * The value of a key.
   *
   * @return null if there is none, or none any more
   */
  public V get(K key) {
    V value = young.get(key);
    if (value == null) {
      value = old.get(key);
      if (value != null) {
        put(key, value);
      }
    }
    return value;
  }

  /** Keeps a value. */
  public void put(K key, V value) {
    young.put(key, value);
    if (young.size() > most) {
      forgetTheOld();
    }
  }

  /** How many are kept now; about, while threads put more. */
  int size() {
    return young.size() + old.size();
  }

  private synchronized void forgetTheOld() {
    if (young.size() > most) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
