package dev.leash.agent.judge;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Whether the program is ending, as far as it is known: for as long as it is looked at before
 * {@code main} closes something, after which it may go on; and for good from the look at its end.
 *
 * <p>Thread-safe: one thread may take the JVM down while another one looks.
 */
final class EndingState {

  private final AtomicInteger passing = new AtomicInteger();
  private volatile boolean over;

  /** Looks while the program may go on afterwards. */
  <T> T passing(Supplier<T> look) {
    passing.incrementAndGet();
    try {
      return look.get();
    } finally {
      passing.decrementAndGet();
    }
  }

  /** It is over for good. */
  void begin() {
    over = true;
  }

  /** Whether collections are those of the end now. */
  boolean hasBegun() {
    return over || passing.get() > 0;
  }
}
