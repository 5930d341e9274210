package dev.leash.gc;

import java.lang.ref.WeakReference;

/** Asks the JVM for garbage collections and watches whether they happen. */
public final class GarbageCollection {

  private static final int POLLS = 20;
  private static final int POLLS_BEFORE_ASKING_AGAIN = 5;
  private static final long PAUSE_MILLIS = 10;

  private GarbageCollection() {}

  /**
   * Asks for collections, one after another, and waits up to a fifth of a second for each.
   *
   * @param rounds how many; with two, what the first one finalized is gone, too
   * @return whether all were seen to happen; false for instance with {@code -XX:+DisableExplicitGC}
   *     or if the thread was interrupted, in which case it still is
   */
  public static boolean ask(int rounds) {
    for (int i = 0; i < rounds; i++) {
      if (!askOnce()) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private static boolean askOnce() {
    WeakReference<Object> canary = new WeakReference<>(new Object());
    for (int i = 0; i < POLLS && !canary.refersTo(null); i++) {
      if (i % POLLS_BEFORE_ASKING_AGAIN == 0) {
        System.gc();
      }
      if (canary.refersTo(null)) {
        break;
      }
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
