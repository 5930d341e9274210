package dev.leash.service;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Waits until no event has come for some time, then passes the last one on.
 *
 * <p>Thread-safe. The action runs on the executor, never twice at once for one quiet time.
 *
 * @param <E> the type of the events
 */
public final class Debounced<E> implements Consumer<E>, AutoCloseable {

  private final Consumer<? super E> action;
  private final Executor later;
  private final AtomicReference<Latest<E>> latest = new AtomicReference<>();

  /** An event by identity: the one that waits. */
  private static final class Latest<E> {
    private final E event;

    private Latest(E event) {
      this.event = event;
    }
  }

  /**
   * A debounced listener.
   *
   * @param quiet how long no event must have come
   * @param executor where the action runs, such as {@code SwingUtilities::invokeLater}
   * @param action told of the last event before each quiet time
   */
  public Debounced(Duration quiet, Executor executor, Consumer<? super E> action) {
    this.action = action;
    this.later = CompletableFuture.delayedExecutor(quiet.toNanos(), TimeUnit.NANOSECONDS, executor);
  }

  @Override
  public void accept(E event) {
    Latest<E> mine = new Latest<>(event);
    latest.set(mine);
    later.execute(() -> passOn(mine));
  }

  private void passOn(Latest<E> waiting) {
    if (latest.compareAndSet(waiting, null)) {
      action.accept(waiting.event);
    }
  }

  /** Forgets the event that waits. */
  @Override
  public void close() {
    latest.set(null);
  }
}
