package dev.leash.registry;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Milliseconds since it was made. Looking at the system's clock costs as much as all the rest of a
 * registration; so while it is asked for often, a thread keeps the time ready, {@value #TICK}
 * milliseconds coarse. As long as no thread was given to it, it is exact.
 *
 * <p>Thread-safe.
 */
public final class CoarseClock implements LongSupplier {

  /** How coarse it may be, in milliseconds. */
  public static final int TICK = 10;

  /** How long the thread sleeps until it looks again whether it is needed, in milliseconds. */
  private static final int PAUSE = 1000;

  /** It is needed when the time is asked for more often than this in a pause. */
  private static final int OFTEN = 10_000;

  private static final long EXACT = -1;

  private final long begin = System.nanoTime();
  private volatile long ready = EXACT;
  private volatile Thread ticker;

  /** Counts and flags lose something in a race; nothing hangs on it. */
  private int tracked;

  private boolean used;

  @Override
  public long getAsLong() {
    long known = ready;
    if (known == EXACT) {
      tracked++;
      return exact();
    }
    if (!used) {
      used = true;
    }
    return known;
  }

  private long exact() {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** Gives it a thread, which is a daemon. To be called once, on a thread of Leash's own. */
  public void start() {
    Thread thread = new Thread(null, this::serve, "leash-clock", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    ticker = thread;
    thread.start();
  }

  /** Ends the thread. */
  public void stop() {
    Thread running = ticker;
    ticker = null;
    LockSupport.unpark(running);
  }

  private void serve() {
    while (ticker != null) {
      sleep(PAUSE);
      if (tracked > OFTEN) {
        tick();
      }
      tracked = 0;
    }
  }

  private void tick() {
    used = true;
    while (used && ticker != null) {
      used = false;
      for (int i = 0; i < PAUSE / TICK && ticker != null; i++) {
        ready = exact();
        sleep(TICK);
      }
    }
    ready = EXACT;
  }

  private void sleep(int millis) {
    LockSupport.parkNanos(this, millis * 1_000_000L);
  }
}
