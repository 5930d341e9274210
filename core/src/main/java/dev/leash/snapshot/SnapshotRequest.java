package dev.leash.snapshot;

import dev.leash.owner.Lifetimes;

/**
 * What a snapshot is asked beyond counts.
 *
 * @param lifetimes what is known of components and class loaders
 * @param timeout the age in milliseconds at which a registration is expired; 0 for never
 * @param maxPerOwner the most live registrations an owner may have; 0 for any number
 * @param maxPerService the same for a service
 * @param collected whether a garbage collection has just finished, so that what is still there is
 *     held by somebody
 */
public record SnapshotRequest(
    Lifetimes lifetimes, long timeout, long maxPerOwner, long maxPerService, boolean collected) {

  /** Counts only. */
  public static final SnapshotRequest NONE = new SnapshotRequest(Lifetimes.UNKNOWN, 0, 0, 0, false);

  /** The same after a garbage collection. */
  public SnapshotRequest afterCollection(boolean seen) {
    return new SnapshotRequest(lifetimes, timeout, maxPerOwner, maxPerService, seen);
  }
}
