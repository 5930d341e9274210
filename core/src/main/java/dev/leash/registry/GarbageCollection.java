package dev.leash.registry;

import java.lang.ref.WeakReference;

/** Asks for a garbage collection and sees whether one happened. */
public final class GarbageCollection {

  private static final int TRIES = 5;
  private static final long PAUSE_MILLIS = 20;

  private GarbageCollection() {}

  /** Whether a collection was seen; false where the JVM was told not to listen. */
  @SuppressWarnings("ThreadPriorityCheck")
  public static boolean ask() {
    WeakReference<Object> canary = new WeakReference<>(new Object());
    for (int i = 0; i < TRIES && !canary.refersTo(null); i++) {
      System.gc();
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    return canary.refersTo(null);
  }
}
