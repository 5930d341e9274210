package dev.leash.registry;

import dev.leash.thread.BackgroundThread;
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
  private volatile boolean stopped;
  private Thread ticker;

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

  /** Gives it a thread, which is a daemon; none if it was stopped already. To be called once. */
  public synchronized void start() {
    if (!stopped) {
      ticker = BackgroundThread.of("leash-clock", this::serve);
      ticker.start();
    }
  }

  /** Ends the thread, and waits for its end a moment. */
  public void stop() {
    Thread running;
    synchronized (this) {
      stopped = true;
      running = ticker;
    }
    if (running != null) {
      LockSupport.unpark(running);
      BackgroundThread.awaitEnd(running);
    }
  }

  private void serve() {
    while (!stopped) {
      sleep(PAUSE);
      if (tracked > OFTEN) {
        tick();
      }
      tracked = 0;
    }
  }

  private void tick() {
    used = true;
    while (used && !stopped) {
      used = false;
      for (int i = 0; i < PAUSE / TICK && !stopped; i++) {
        ready = exact();
        sleep(TICK);
      }
    }
    ready = EXACT;
  }

  private void sleep(int millis) {
    Thread.interrupted(); // with the flag set nothing would wait
    LockSupport.parkNanos(this, millis * 1_000_000L);
  }
}
