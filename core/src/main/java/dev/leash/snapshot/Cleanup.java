package dev.leash.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * What a cleanup did.
 *
 * @param released how many registrations were released
 * @param failed how many releases threw
 * @param late how many were left alone because time ran out
 * @param skipped how many can't or must not be released by Leash
 * @param verification what became of the released listeners; null if nobody asked
 */
public record Cleanup(
    int released, int failed, int late, int skipped, @Nullable Verification verification) {

  /** Nothing to do. */
  public static final Cleanup NOTHING = new Cleanup(0, 0, 0, 0);

  /** How many registrations it was about. */
  public int total() {
    return released + failed + late + skipped;
  }

  /** A cleanup that nobody verified. */
  public Cleanup(int released, int failed, int late, int skipped) {
    this(released, failed, late, skipped, null);
  }

  /**
   * Whether the listeners that were released are really gone, as a garbage collection showed.
   *
   * @param freed how many were collected
   * @param held how many something else still holds
   * @param unjudged how many can't be judged: instances that are shared by design, such as a lambda
   *     that captures nothing, listeners that were never known, or all if no collection was seen
   */
  public record Verification(int freed, int held, int unjudged) {}

  /** The same with what a collection showed. */
  public Cleanup verifiedBy(Verification seen) {
    return new Cleanup(released, failed, late, skipped, seen);
  }
}
