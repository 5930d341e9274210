package dev.leash.benchmarks.service;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Small tasks that are handed to a pool, as many at once as a busy service has. */
final class PoolTasks implements Workload {

  private static final int TASKS = 100_000;
  private static final int AT_ONCE = 500;

  private final ExecutorService pool = Executors.newFixedThreadPool(2);
  private final Scope scope;

  PoolTasks(boolean inScope) {
    scope = inScope ? Leash.scope().service("pool").open() : null;
  }

  @Override
  public int operations() {
    return TASKS;
  }

  @Override
  public void run() throws InterruptedException {
    for (int i = 0; i < TASKS; i += AT_ONCE) {
      CountDownLatch done = new CountDownLatch(AT_ONCE);
      for (int k = 0; k < AT_ONCE; k++) {
        pool.execute(() -> done.countDown());
      }
      if (!done.await(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("tasks are missing in " + scope);
      }
    }
  }
}
