package dev.leash.benchmarks.service;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Timeouts that are scheduled and cancelled. */
final class CancelledTasks implements Workload {

  private static final int PAIRS = 100_000;

  private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
  private final Scope scope;
  private volatile int ran;

  CancelledTasks(boolean inScope) {
    scheduler.setRemoveOnCancelPolicy(true);
    scope = inScope ? Leash.scope().service("timeouts").open() : null;
  }

  @Override
  public int operations() {
    return PAIRS;
  }

  @Override
  public void run() {
    for (int i = 0; i < PAIRS; i++) {
      if (!scheduler.schedule(() -> ran = 1, 1, TimeUnit.HOURS).cancel(false)) {
        throw new IllegalStateException("not cancelled, in " + scope + ", " + ran);
      }
    }
  }
}
