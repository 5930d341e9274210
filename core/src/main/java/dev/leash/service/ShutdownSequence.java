package dev.leash.service;

import dev.leash.log.LibraryLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Steps to take before a service goes, in order. A step that throws is logged and the next one
 * runs.
 *
 * <p>Thread-safe. Each step runs once: what has run is forgotten.
 */
public final class ShutdownSequence {

  private record Step(int order, String what, Runnable action) {}

  private final List<Step> steps = new ArrayList<>();

  /** An empty sequence. */
  public ShutdownSequence() {}

  /**
   * Adds a step.
   *
   * @param order lower runs earlier; steps of one order run as they were added
   * @param what what it does, for the log
   */
  public void add(int order, String what, Runnable action) {
    synchronized (steps) {
      steps.add(new Step(order, what, action));
    }
  }

  /**
   * Runs the steps on this thread.
   *
   * @return how many threw
   */
  public int run() {
    List<Step> due;
    synchronized (steps) {
      due = new ArrayList<>(steps);
      steps.clear();
    }
    due.sort(Comparator.comparingInt(Step::order));
    int failed = 0;
    for (Step step : due) {
      try {
        step.action().run();
      } catch (RuntimeException | LinkageError e) {
        failed++;
        LibraryLog.get().warn("shutdown step {} failed", step.what(), e);
      }
    }
    return failed;
  }
}
