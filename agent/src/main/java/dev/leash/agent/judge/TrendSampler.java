package dev.leash.agent.judge;

import java.lang.ref.WeakReference;

/**
 * Cuts time into windows between garbage collections: when one was seen, a window is over. It looks
 * whether something unreachable is gone, and never asks for a collection.
 *
 * <p>Not thread-safe: runs on the monitor's thread.
 */
public final class TrendSampler implements Runnable {

  private final Reporter reporter;
  private WeakReference<Object> canary = new WeakReference<>(new Object());

  public TrendSampler(Reporter reporter) {
    this.reporter = reporter;
  }

  @Override
  public void run() {
    if (canary.refersTo(null)) {
      canary = new WeakReference<>(new Object());
      reporter.endWindow();
    }
  }
}
