package dev.leash.heap.index;

/** A fixed number of bits. Not thread-safe. */
public final class Bits {

  private final long[] words;

  /** Makes {@code size} bits, all unset. */
  public Bits(int size) {
    words = new long[(size >>> 6) + 1];
  }

  /** Whether a bit is set. */
  public boolean get(int at) {
    return (words[at >>> 6] & (1L << at)) != 0;
  }

  /** Sets a bit, and returns whether it was unset. */
  public boolean set(int at) {
    long bit = 1L << at;
    boolean unset = (words[at >>> 6] & bit) == 0;
    words[at >>> 6] |= bit;
    return unset;
  }

  /** Unsets a bit. */
  public void clear(int at) {
    words[at >>> 6] &= ~(1L << at);
  }
}
