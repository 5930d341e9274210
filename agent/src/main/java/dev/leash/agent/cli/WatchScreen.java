package dev.leash.agent.cli;

import dev.leash.agent.control.LeashMXBean;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Duration;
import java.util.List;

/** {@code watch} on a full screen. */
final class WatchScreen {

  private final WatchLooks looks;
  private final LeashMXBean leash;
  private final FullScreen screen;
  private final int top;
  private final WatchView view = new WatchView();

  /**
   * Does nothing yet.
   *
   * @param top the most sites to show
   */
  WatchScreen(long pid, LeashMXBean leash, FullScreen screen, int top) {
    this.looks = new WatchLooks(pid);
    this.leash = leash;
    this.screen = screen;
    this.top = top;
  }

  /**
   * Looks again and again until somebody ends it.
   *
   * @param every the time between two looks
   * @param times how many looks; 0 for no end
   * @throws UndeclaredThrowableException if the JVM ended, or Leash left it
   */
  void run(Duration every, int times) {
    for (int n = 1; ; n++) {
      WatchLooks.Look look = looks.next(leash);
      List<WatchRow> rows = look.rows();
      view.show(new WatchLooks.Look(look.head(), rows.subList(0, Math.min(top, rows.size()))));
      screen.measure();
      screen.draw(view.lines(screen.size()));
      if (n == times || isEnded(every)) {
        return;
      }
    }
  }

  /** Does what keys say until it is time for the next look, or somebody ends it. */
  private boolean isEnded(Duration every) {
    long next = System.nanoTime() + every.toNanos();
    for (long left = every.toNanos(); left > 0; left = next - System.nanoTime()) {
      WatchKey key = screen.awaitKey(Duration.ofNanos(left));
      if (key == WatchKey.QUIT) {
        return true;
      }
      view.press(key);
      screen.draw(view.lines(screen.size()));
    }
    return false;
  }
}
