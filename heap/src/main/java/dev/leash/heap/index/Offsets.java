package dev.leash.heap.index;

/** Positions in a file, five bytes each at most, four where that is enough. */
final class Offsets {

  private final int[] low;
  private final byte[] high;

  /** For {@code count} positions in a file of {@code size} bytes. */
  Offsets(int count, long size) {
    low = new int[count];
    high = size > 0xffffffffL ? new byte[count] : null;
  }

  void set(int at, long position) {
    low[at] = (int) position;
    if (high != null) {
      high[at] = (byte) (position >>> 32);
    }
  }

  long get(int at) {
    long position = low[at] & 0xffffffffL;
    return high == null ? position : position | ((long) (high[at] & 0xff) << 32);
  }
}
