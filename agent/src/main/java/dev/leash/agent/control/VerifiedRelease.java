package dev.leash.agent.control;

import dev.leash.agent.prove.HeapLook;
import dev.leash.gc.GarbageCollection;
import dev.leash.registry.CleanupOptions;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Cleanup.Verification;
import dev.leash.snapshot.Holding;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Releases registrations between two looks: one that foretells what that frees, and one for what is
 * still held. Both dump the heap, so the application stands still; the second is left out where
 * nothing is held.
 */
final class VerifiedRelease {

  private static final int MOST_WAYS = 5;

  /**
   * What was seen.
   *
   * @param cleanup what became of the registrations, and of their listeners
   * @param foretoldListeners how many listeners were held by their registrations alone; -1 if
   *     nobody looked
   * @param foretoldBytes how many bytes were to go with them; -1 if nobody looked
   * @param freedBytes how much less is in use; -1 if no collection was seen
   * @param heldBy what holds the rest, in words
   */
  record Seen(
      Cleanup cleanup,
      long foretoldListeners,
      long foretoldBytes,
      long freedBytes,
      List<String> heldBy) {

    /** Copies the lines. */
    Seen {
      heldBy = List.copyOf(heldBy);
    }

    /** A release that nobody verified. */
    static Seen only(Cleanup cleanup) {
      return new Seen(cleanup, -1, -1, -1, List.of());
    }

    /** What became of the listeners; null if nobody looked. */
    Verification listeners() {
      return cleanup.verification();
    }
  }

  private final Registry registry;
  private final HeapLook look;

  VerifiedRelease(Registry registry, HeapLook look) {
    this.registry = registry;
    this.look = look;
  }

  /**
   * Releases.
   *
   * @param which which
   * @param chosen told of each that is to be released; true lets it be released
   */
  Seen release(Predicate<Registration> which, Predicate<Registration> chosen, Duration budget) {
    long listeners = -1;
    long bytes = -1;
    for (Holding holding : look.of(which).values()) {
      listeners = Math.max(0, listeners) + holding.heldOnly();
      bytes = Math.max(0, bytes) + holding.bytes();
    }
    long before = inUse();
    List<WeakReference<Object>> released = new ArrayList<>();
    Cleanup done =
        registry.cleanUp(
            r -> which.test(r) && chosen.test(r) && note(r, released),
            new CleanupOptions(budget, budget, true));
    long after = inUse();
    long freed = before < 0 || after < 0 ? -1 : Math.max(0, before - after);
    return new Seen(done, listeners, bytes, freed, heldBy(done, released));
  }

  private static boolean note(Registration registration, List<WeakReference<Object>> released) {
    released.add(new WeakReference<>(registration.listener()));
    return true;
  }

  /** What is in use after a collection; -1 if none was seen. */
  private static long inUse() {
    if (!GarbageCollection.ask(2)) {
      return -1;
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private List<String> heldBy(Cleanup done, List<WeakReference<Object>> released) {
    if (done.verification() == null || done.verification().held() == 0) {
      return List.of();
    }
    released.removeIf(reference -> reference.refersTo(null));
    List<String> lines = new ArrayList<>();
    look.waysTo(released).stream()
        .limit(MOST_WAYS)
        .forEach(way -> lines.add(way.listeners() + " by " + String.join(" > ", way.path())));
    return lines;
  }
}
