package dev.leash.benchmarks.service;

import java.util.concurrent.CompletableFuture;

/** Futures with dependents that come before the result does. */
final class Dependents implements Workload {

  private static final int FUTURES = 200_000;

  private int sum;

  @Override
  public int operations() {
    return FUTURES;
  }

  @Override
  public void run() {
    for (int i = 0; i < FUTURES; i++) {
      CompletableFuture<Integer> future = new CompletableFuture<>();
      future.thenApply(value -> value + 1).thenAccept(value -> sum += value);
      future.complete(i);
    }
  }
}
