package dev.leash.registry;

import dev.leash.owner.Owner;
import dev.leash.snapshot.Cleanup;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * Ends what became unreachable, and releases what is to be released by Leash.
 *
 * <p>All methods may be called from any thread, virtual ones included; none blocks for long.
 */
public interface RegistryCleanup {

  /**
   * Ends what became unreachable. Cheap enough to run every few seconds; asks for no collection.
   */
  void sweep();

  /**
   * Releases live registrations by calling their libraries, newest first, each isolated from the
   * others, on a thread of its own.
   *
   * @param which which ones
   * @param budget after this time the rest is left alone
   * @return what became of them
   */
  default Cleanup cleanUp(Predicate<Registration> which, Duration budget) {
    return cleanUp(which, new CleanupOptions(budget, budget, false));
  }

  /** The same, with more to say about how. */
  Cleanup cleanUp(Predicate<Registration> which, CleanupOptions options);

  /**
   * Releases what some owners have, in the same way. Looks at no other registrations, so it takes
   * as long as these are many.
   */
  Cleanup cleanUp(List<Owner> owners, CleanupOptions options);

  /** Whether a cleanup would know how to release it; what is known of how may change any time. */
  boolean canRelease(Registration registration);

  /** Counts a release by Leash that threw outside a cleanup. */
  void cleanupFailed(Registration registration, Throwable error);
}
