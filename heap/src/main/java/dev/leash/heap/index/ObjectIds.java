package dev.leash.heap.index;

import java.util.Arrays;

/**
 * Gives each object of a dump a number: one bit for every place where an object can begin, in pages
 * of 512 places, so that gaps in the address range cost nothing; a number is the count of the bits
 * before it. Takes about a bit for each 8 bytes of heap, and at worst, where ids are strewn at
 * random, 100 bytes an object. Not thread-safe while it is filled.
 */
final class ObjectIds {

  private static final int WORDS = 8;
  private static final int PAGE_BITS = 9;

  private final int shift;
  private final LongMap pages = new LongMap();
  private long[] words = new long[WORDS * 64];
  private int[] before = new int[64];
  private int pageCount;
  private long lastPage = -1;
  private int lastIndex = -1;
  private long firstPage = Long.MAX_VALUE;
  private long endPage = Long.MIN_VALUE;
  private boolean unaligned;
  private int[] direct;

  /** Of ids, all of them multiples of {@code 1 << shift}. */
  ObjectIds(int shift) {
    this.shift = shift;
  }

  /** Adds an id; all are added before {@link #seal}. */
  void add(long id) {
    unaligned |= (id & ((1L << shift) - 1)) != 0;
    long page = id >>> (shift + PAGE_BITS);
    if (page != lastPage) {
      lastIndex = (int) pages.get(page, -1);
      if (lastIndex < 0) {
        lastIndex = newPage(page);
      }
      lastPage = page;
    }
    long place = id >>> shift;
    words[lastIndex * WORDS + ((int) (place >>> 6) & (WORDS - 1))] |= 1L << place;
  }

  /**
   * Whether an id was no multiple, so that the numbers are useless and smaller steps are needed.
   */
  boolean isUnaligned() {
    return unaligned;
  }

  private int newPage(long page) {
    if (pageCount == before.length) {
      int longer = pageCount + (pageCount >> 1);
      before = Arrays.copyOf(before, longer);
      words = Arrays.copyOf(words, Math.multiplyExact(longer, WORDS));
    }
    pages.put(page, pageCount);
    firstPage = Math.min(firstPage, page);
    endPage = Math.max(endPage, page + 1);
    return pageCount++;
  }

  /** Counts; returns how many different ids there are. */
  long seal() {
    long count = 0;
    for (int page = 0; page < pageCount; page++) {
      before[page] = (int) count;
      for (int i = 0; i < WORDS; i++) {
        count += Long.bitCount(words[page * WORDS + i]);
      }
    }
    long span = endPage - firstPage;
    if (pageCount > 0 && span > 0 && span <= 8L * pageCount + (1 << 16)) {
      direct = new int[(int) span];
      Arrays.fill(direct, -1);
      for (long page = firstPage; page < endPage; page++) {
        direct[(int) (page - firstPage)] = (int) pages.get(page, -1);
      }
    }
    return count;
  }

  /** The number of an id, or -1 if no object has it. */
  int number(long id) {
    int page = page(id >>> (shift + PAGE_BITS));
    if (page < 0 || (id & ((1L << shift) - 1)) != 0) {
      return -1;
    }
    long place = id >>> shift;
    int base = page * WORDS;
    int at = base + ((int) (place >>> 6) & (WORDS - 1));
    long word = words[at];
    long bit = 1L << place;
    if ((word & bit) == 0) {
      return -1;
    }
    int number = before[page] + Long.bitCount(word & (bit - 1));
    for (int i = base; i < at; i++) {
      number += Long.bitCount(words[i]);
    }
    return number;
  }

  /** How far behind {@code id} the next object begins, or -1 if none does within the same page. */
  long gapBehind(long id) {
    int page = page(id >>> (shift + PAGE_BITS));
    long place = id >>> shift;
    long end = (place | ((1 << PAGE_BITS) - 1)) + 1;
    for (long next = place + 1; next < end; next++) {
      if ((words[page * WORDS + ((int) (next >>> 6) & (WORDS - 1))] & (1L << next)) != 0) {
        return (next - place) << shift;
      }
    }
    return -1;
  }

  private int page(long page) {
    if (direct == null) {
      return (int) pages.get(page, -1);
    }
    long at = page - firstPage;
    return at < 0 || at >= direct.length ? -1 : direct[(int) at];
  }
}
