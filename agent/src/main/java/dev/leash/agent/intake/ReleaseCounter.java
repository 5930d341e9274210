package dev.leash.agent.intake;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts releases of what was registered before Leash came.
 *
 * <p>Thread-safe; told on the application's threads.
 */
public final class ReleaseCounter {

  private final AtomicLong unknown = new AtomicLong();
  private final boolean late;

  /**
   * No releases yet.
   *
   * @param late whether there were registrations before, so that a release may be of one that is
   *     not known; if not, nothing is counted
   */
  public ReleaseCounter(boolean late) {
    this.late = late;
  }

  /** How many releases were of registrations made before Leash came; 0 if it was there first. */
  public long unknown() {
    return unknown.get();
  }

  /**
   * Notes whether a release ended anything. The same thing released twice in a row, as by a method
   * that passes it on to another, is one release.
   */
  void released(ThreadCalls calls, Object what, boolean known) {
    if (late) {
      int hash = System.identityHashCode(what);
      if (!known && hash != calls.lastReleased) {
        unknown.incrementAndGet();
      }
      calls.lastReleased = hash;
    }
  }
}
