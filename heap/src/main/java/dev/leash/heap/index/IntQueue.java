package dev.leash.heap.index;

/** A queue of ints without objects, first in first out. Not thread-safe. */
public final class IntQueue {

  private int[] values = new int[1024];
  private int head;
  private int size;

  /** Appends a value. */
  public void add(int value) {
    if (size == values.length) {
      grow();
    }
    int at = head + size;
    values[at < values.length && at >= 0 ? at : at - values.length] = value;
    size++;
  }

  /** Takes the oldest value out; there must be one. */
  public int remove() {
    int value = values[head];
    head = head + 1 == values.length ? 0 : head + 1;
    size--;
    return value;
  }

  /** Whether there is no value. */
  public boolean isEmpty() {
    return size == 0;
  }

  private void grow() {
    int length = (int) Math.min(values.length + (values.length >> 1) + 1L, Integer.MAX_VALUE - 8);
    int[] longer = new int[length];
    int tail = values.length - head;
    System.arraycopy(values, head, longer, 0, tail);
    System.arraycopy(values, 0, longer, tail, head);
    values = longer;
    head = 0;
  }
}
