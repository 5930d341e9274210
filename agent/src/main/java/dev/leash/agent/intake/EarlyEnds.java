package dev.leash.agent.intake;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Handles whose end was seen on one thread before their register call was over on another. Only the
 * last few are remembered: such a call is about to return.
 *
 * <p>Thread-safe; handles are held weakly.
 */
final class EarlyEnds {

  private static final int REMEMBERED = 256;

  private final AtomicReferenceArray<WeakReference<Object>> ring =
      new AtomicReferenceArray<>(REMEMBERED);
  private final AtomicInteger next = new AtomicInteger();

  /** Remembers a handle. */
  void add(Object handle) {
    ring.set(Math.floorMod(next.getAndIncrement(), REMEMBERED), new WeakReference<>(handle));
  }

  /** Whether a handle was remembered, which it is no longer. */
  boolean take(Object handle) {
    if (next.get() == 0) {
      return false;
    }
    for (int i = 0; i < REMEMBERED; i++) {
      WeakReference<Object> seen = ring.get(i);
      if (seen != null && seen.refersTo(handle)) {
        ring.set(i, null);
        return true;
      }
    }
    return false;
  }
}
