package dev.leash.gc;

import java.lang.ref.WeakReference;

/** Asks the JVM for garbage collections and watches whether they happen. */
public final class GarbageCollection {

  private static final int POLLS = 20;
  private static final int POLLS_BEFORE_ASKING_AGAIN = 5;
  private static final long PAUSE_MILLIS = 10;

  private boolean interrupted;

  private GarbageCollection() {}

  /**
   * Asks for collections, one after another, and waits up to a fifth of a second for each. An
   * interrupt does not cut that short; the thread is interrupted still afterwards.
   *
   * @param rounds how many; with two, what the first one finalized is gone, too
   * @return whether all were seen to happen; false for instance with {@code -XX:+DisableExplicitGC}
   */
  public static boolean ask(int rounds) {
    GarbageCollection asked = new GarbageCollection();
    boolean all = true;
    for (int i = 0; i < rounds && all; i++) {
      all = asked.askOnce();
    }
    if (asked.interrupted) {
      Thread.currentThread().interrupt();
    }
    return all;
  }

  @SuppressWarnings("ThreadPriorityCheck")
  private boolean askOnce() {
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
        interrupted = true;
      }
    }
    return canary.refersTo(null);
  }
}
