package dev.leash.heap.index;

import java.util.Arrays;

/** A hash map from long to long without objects. Not thread-safe while it is filled. */
public final class LongMap {

  private static final int SMALLEST = 64;

  private long[] keys = new long[SMALLEST];
  private long[] values = new long[SMALLEST];
  private boolean[] used = new boolean[SMALLEST];
  private int size;

  /** Sets the value of a key. */
  public void put(long key, long value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int at = slot(key);
    if (!used[at]) {
      used[at] = true;
      keys[at] = key;
      size++;
    }
    values[at] = value;
  }

  /** The value of a key, or {@code otherwise}. */
  public long get(long key, long otherwise) {
    int at = slot(key);
    return used[at] ? values[at] : otherwise;
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9e3779b97f4a7c15L;
    int at = (int) (mixed >>> 32) & mask;
    while (used[at] && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    boolean[] oldUsed = used;
    int length = Math.multiplyExact(keys.length, 2);
    keys = new long[length];
    values = new long[length];
    used = new boolean[length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldUsed[i]) {
        int at = slot(oldKeys[i]);
        used[at] = true;
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
    Arrays.fill(oldUsed, false);
  }
}
