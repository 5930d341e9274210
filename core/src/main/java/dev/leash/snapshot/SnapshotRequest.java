package dev.leash.snapshot;

import dev.leash.owner.Lifetimes;

/**
 * What a snapshot is asked beyond counts. Immutable; each method gives a changed copy.
 *
 * @param lifetimes what is known of components and class loaders
 * @param retention looks for listeners that were released and are held none the less
 * @param timeout the age in milliseconds at which a registration is expired; 0 for never
 * @param maxPerOwner the most live registrations an owner may have; 0 for any number
 * @param maxPerService the same for a service
 * @param collected whether a garbage collection has just finished, so that what is still there is
 *     held by somebody
 * @param time tells how much of the time was the program's own
 */
public record SnapshotRequest(
    Lifetimes lifetimes,
    RetentionCheck retention,
    long timeout,
    long maxPerOwner,
    long maxPerService,
    boolean collected,
    OwnTime time) {

  /** Counts only. */
  public static final SnapshotRequest NONE =
      new SnapshotRequest(Lifetimes.UNKNOWN, RetentionCheck.NONE, 0, 0, 0, false, OwnTime.ALL);

  /** The same with what is known of components and class loaders. */
  public SnapshotRequest lifetimes(Lifetimes known) {
    return new SnapshotRequest(
        known, retention, timeout, maxPerOwner, maxPerService, collected, time);
  }

  /** The same with a search for what is retained; it happens after a garbage collection only. */
  public SnapshotRequest retention(RetentionCheck check) {
    return new SnapshotRequest(
        lifetimes, check, timeout, maxPerOwner, maxPerService, collected, time);
  }

  /** The same with another timeout, in milliseconds; 0 for none. */
  public SnapshotRequest timeout(long millis) {
    return new SnapshotRequest(
        lifetimes, retention, millis, maxPerOwner, maxPerService, collected, time);
  }

  /** The same with other limits; 0 for none. */
  public SnapshotRequest limits(long perOwner, long perService) {
    return new SnapshotRequest(
        lifetimes, retention, timeout, perOwner, perService, collected, time);
  }

  /** The same after a garbage collection. */
  public SnapshotRequest afterCollection(boolean seen) {
    return new SnapshotRequest(
        lifetimes, retention, timeout, maxPerOwner, maxPerService, seen, time);
  }

  /** The same where only a part of the time was the program's own. */
  public SnapshotRequest time(OwnTime own) {
    return new SnapshotRequest(
        lifetimes, retention, timeout, maxPerOwner, maxPerService, collected, own);
  }
}
