package dev.leash.snapshot;

import dev.leash.site.Frame;

/**
 * What became of registrations that were made for one caller of the code that registered, as far as
 * they were looked at.
 *
 * @param caller the line that called the method to blame
 * @param seen how many were looked at
 * @param released how many of them were taken back
 * @param live how many of them are live
 * @param middle when those that are live were made, of which half are older: a number that counts
 *     up with the registrations of all callers; 0 if none is
 * @param latest when the latest of those that were taken back was made; 0 if none was
 */
public record CallerCounts(
    Frame caller, long seen, long released, long live, long middle, long latest) {

  /** So many of one caller tell what it does. */
  private static final long ENOUGH = 3;

  /** One in so many may be different. */
  private static final long ONE_IN = 10;

  /** Whether next to none was taken back, and as good as all are live. */
  boolean forgets() {
    return live >= ENOUGH && (seen - live) * ONE_IN <= seen;
  }

  /** Whether as good as all were taken back. */
  boolean takesBack() {
    return seen >= ENOUGH && (seen - released) * ONE_IN <= seen;
  }

  /** Whether some that this one took back came after half of what another one has live. */
  boolean passesOver(CallerCounts other) {
    return takesBack() && latest > other.middle;
  }
}
