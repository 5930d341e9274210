package dev.leash.heap;

import dev.leash.heap.hprof.HeapProgress;
import java.io.PrintStream;

/**
 * Tells a person how far a walk is, if it takes more than a second, and no more than once a second.
 * Not thread-safe.
 */
final class ProgressLines implements HeapProgress {

  private static final long SECOND = 1_000_000_000L;

  private final PrintStream err;
  private long last = System.nanoTime();

  ProgressLines(PrintStream err) {
    this.err = err;
  }

  @Override
  public void at(String stage, long done, long total) {
    long now = System.nanoTime();
    if (now - last >= SECOND) {
      last = now;
      err.println("leash: " + stage + ", " + 100 * done / Math.max(total, 1) + " %");
    }
  }
}
