package dev.leash.heap.index;

import java.util.Arrays;

/** A list of ints without objects. Not thread-safe. */
public final class IntList {

  private int[] values = new int[16];
  private int size;

  /** Appends a value. */
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, (int) Math.min(size * 2L, Integer.MAX_VALUE - 8));
    }
    values[size++] = value;
  }

  /** The value at a place below {@link #size()}. */
  public int get(int at) {
    return values[at];
  }

  /** How many values there are. */
  public int size() {
    return size;
  }

  /** Takes the last value out; there must be one. */
  public int removeLast() {
    return values[--size];
  }

  /** Takes all values out. */
  public void clear() {
    size = 0;
  }
}
