package dev.leash.agent.boot;

import java.lang.ref.WeakReference;

/** Asks for a garbage collection and watches whether one came. */
final class Garbage {

  private static final int ROUNDS = 2;
  private static final int PATIENCE = 20;
  private static final long PAUSE = 10;

  private Garbage() {}

  /**
   * Collects twice, so that what the first round finalized is gone too.
   *
   * @return whether both were seen to happen; false for instance with {@code
   *     -XX:+DisableExplicitGC}
   */
  static boolean collect() {
    for (int i = 0; i < ROUNDS; i++) {
      if (!collectOnce()) {
        return false;
      }
    }
    return true;
  }

  private static boolean collectOnce() {
    WeakReference<Object> canary = new WeakReference<>(new Object());
    System.gc();
    for (int i = 0; i < PATIENCE && !canary.refersTo(null); i++) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return canary.refersTo(null);
  }
}
