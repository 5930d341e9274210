package dev.leash.snapshot;

/**
 * How much of the time between two moments was the program's own, rather than spent on waiting for
 * a processor that others had: a machine that is busy makes nothing of a start that takes longer
 * there.
 */
@FunctionalInterface
public interface OwnTime {

  /** All time is the program's own. */
  OwnTime ALL = (from, to) -> to - from;

  /**
   * How much it was.
   *
   * @param from the earlier moment, in milliseconds of the registry's clock
   * @param to the later one
   * @return milliseconds, as many as lie between at most
   */
  long between(long from, long to);

  /**
   * The latest moment since when so much time was the program's own.
   *
   * @param millis how much
   * @param now until when, in milliseconds of the registry's clock
   */
  default long before(long millis, long now) {
    long from = now - millis;
    long missing = millis - between(from, now);
    while (missing > 0 && from > 0) {
      from -= missing;
      missing = millis - between(from, now);
    }
    return from;
  }
}
