package dev.leash.benchmarks.service;

import dev.leash.Leash;
import dev.leash.owner.Scope;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;

/** Futures whose result is worked out by a pool, while a scope is open. */
final class AsyncFutures implements Workload {

  private static final int FUTURES = 50_000;
  private static final int AT_ONCE = 500;

  /** The common pool has a single thread on two cores, and futures do without it then. */
  private final ForkJoinPool pool = new ForkJoinPool(2);

  private final AtomicInteger done = new AtomicInteger();
  private final Scope scope = Leash.scope().service("async").open();

  @Override
  public int operations() {
    return FUTURES;
  }

  @Override
  public void run() {
    CompletableFuture<?>[] open = new CompletableFuture<?>[AT_ONCE];
    for (int i = 0; i < FUTURES; i += AT_ONCE) {
      for (int k = 0; k < AT_ONCE; k++) {
        open[k] = CompletableFuture.runAsync(done::incrementAndGet, pool);
      }
      CompletableFuture.allOf(open).join();
    }
    if (done.get() == 0) {
      throw new IllegalStateException("nothing was done in " + scope);
    }
  }
}
