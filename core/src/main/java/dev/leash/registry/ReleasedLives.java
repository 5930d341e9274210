package dev.leash.registry;

/**
 * How long registrations of one site lived that were released: of a sample, which goes on as long
 * as {@link ReleasedSample} does.
 *
 * <p>Thread-safe.
 */
final class ReleasedLives {

  /** So many that came later and are gone show that one was passed over. */
  private static final int LATER = 3;

  private long known;
  private long longest;

  /** When the latest of them were registered, the last one first. */
  private final long[] latest = {Long.MIN_VALUE, Long.MIN_VALUE, Long.MIN_VALUE};

  /** One was released that had been registered at a time and lived for so many milliseconds. */
  synchronized void add(long registeredAt, long millis) {
    known++;
    longest = Math.max(longest, millis);
    long at = registeredAt;
    for (int i = 0; i < LATER; i++) {
      if (at > latest[i]) {
        long next = latest[i];
        latest[i] = at;
        at = next;
      }
    }
  }

  /** Of how many it is known. */
  synchronized long known() {
    return known;
  }

  /** The longest of these, in milliseconds. */
  synchronized long longest() {
    return longest;
  }

  /**
   * What was registered before this time was passed over: at least three that came later are gone.
   */
  synchronized long passedOverBefore() {
    return latest[LATER - 1];
  }
}
