package dev.leash.agent.boot;

import java.lang.ref.WeakReference;

/**
 * Cuts time into windows between garbage collections: when one was seen, a window is over. It looks
 * whether something unreachable is gone, and never asks for a collection.
 *
 * <p>Not thread-safe: runs on the monitor's thread.
 */
final class Windows implements Runnable {

  private final Judge judge;
  private WeakReference<Object> canary = new WeakReference<>(new Object());

  Windows(Judge judge) {
    this.judge = judge;
  }

  @Override
  public void run() {
    if (canary.refersTo(null)) {
      canary = new WeakReference<>(new Object());
      judge.endWindow();
    }
  }
}
