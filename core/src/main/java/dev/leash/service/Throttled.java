package dev.leash.service;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Passes an event on and drops those that follow for some time. {@link Debounced} does the
 * opposite: it passes on the last one.
 *
 * <p>Thread-safe; of events at the same moment one passes.
 *
 * @param <E> the type of the events
 */
public final class Throttled<E> implements Consumer<E> {

  private final long rest;
  private final Consumer<? super E> action;
  private final LongSupplier nanos;
  private final AtomicLong next;

  /**
   * A throttled listener.
   *
   * @param rest how long events are dropped after one that passed; zero drops none
   * @param action told of those that pass
   */
  public Throttled(Duration rest, Consumer<? super E> action) {
    this(rest, action, System::nanoTime);
  }

  Throttled(Duration rest, Consumer<? super E> action, LongSupplier nanos) {
    this.rest = rest.toNanos();
    this.action = action;
    this.nanos = nanos;
    this.next = new AtomicLong(nanos.getAsLong());
  }

  @Override
  public void accept(E event) {
    long now = nanos.getAsLong();
    long due = next.get();
    if (now - due >= 0 && next.compareAndSet(due, now + rest)) {
      action.accept(event);
    } else if (rest == 0) {
      action.accept(event);
    }
  }
}
