package dev.leash.agent.intake;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Counts the errors of Leash's own that were caught, and keeps the first.
 *
 * <p>Thread-safe; told on the application's threads.
 */
public final class ErrorCounter implements Consumer<Throwable> {

  private final AtomicLong errors = new AtomicLong();
  private volatile Throwable first;

  /** Counts an error; does not throw. */
  @Override
  public void accept(Throwable error) {
    errors.incrementAndGet();
    if (first == null) {
      first = error;
    }
  }

  /** How many there were; anything but 0 is a bug. */
  public long count() {
    return errors.get();
  }

  /** The first one; null if there was none. */
  public Throwable first() {
    return first;
  }
}
