package dev.leash.registry;

/**
 * What a cleanup did.
 *
 * @param released how many registrations were released
 * @param failed how many releases threw
 * @param late how many were left alone because time ran out
 * @param skipped how many can't or must not be released by Leash
 */
public record Cleanup(int released, int failed, int late, int skipped) {

  /** Nothing to do. */
  public static final Cleanup NOTHING = new Cleanup(0, 0, 0, 0);

  /** How many registrations it was about. */
  public int total() {
    return released + failed + late + skipped;
  }
}
