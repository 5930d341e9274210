package dev.leash.agent.boot;

/**
 * Spreads the looks of Leash's own thread over time, so that they take no more than a share of one
 * processor in the long run: what a look took beyond that makes the next one later. Some seconds of
 * work are free, because the first look loads classes, and a burst does no harm.
 *
 * <p>Not thread-safe. All times are nanoseconds.
 */
final class LookPace {

  private static final long SECOND = 1_000_000_000;

  /** So much may be taken at once. */
  private static final long FREE = 2 * SECOND;

  /** A look comes after this time at the latest: what was measured may be wrong. */
  private static final long LONGEST = 300 * SECOND;

  private final int perMille;
  private long credit = FREE;
  private long at;

  /**
   * Nothing was taken yet.
   *
   * @param perMille of one processor, from 1 to 1000; 0 for no limit
   * @param now the time
   */
  LookPace(int perMille, long now) {
    this.perMille = perMille;
    this.at = now;
  }

  /** A look took so much. */
  void took(long nanos, long now) {
    earn(now);
    credit = Math.max(credit - nanos, -(LONGEST / 1000 * perMille));
  }

  /** How long the next look has to wait; 0 if it may be made now. */
  long pause(long now) {
    if (perMille == 0) {
      return 0;
    }
    earn(now);
    return credit >= 0 ? 0 : -credit / perMille * 1000;
  }

  private void earn(long now) {
    credit = Math.min(FREE, credit + (now - at) / 1000 * perMille);
    at = now;
  }
}
