package dev.leash.track;

import dev.leash.log.LibraryLog;
import dev.leash.thread.BackgroundThread;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The thread that makes the housekeeper's rounds. It is there while something is tracked, and goes
 * when nothing has been for a round, so that a library that is not used keeps no class loader
 * alive.
 *
 * <p>Thread-safe.
 */
public final class HousekeepingThread {

  private final Housekeeper housekeeper;
  private final LocalTracker tracker;
  private final TrackedHandles handles;
  private volatile @Nullable Thread thread;
  private volatile boolean stopped;

  /** Rounds that are not made yet. */
  public HousekeepingThread(Housekeeper housekeeper, LocalTracker tracker, TrackedHandles handles) {
    this.housekeeper = housekeeper;
    this.tracker = tracker;
    this.handles = handles;
  }

  /** Makes sure that rounds are made. Costs a field read where they are. */
  public void needed() {
    if (thread == null && makesRounds()) {
      start();
    }
  }

  private boolean makesRounds() {
    return !tracker.settings().interval().isZero();
  }

  private synchronized void start() {
    if (thread == null && !stopped) {
      Thread fresh = BackgroundThread.of("leash-housekeeper", this::run);
      thread = fresh;
      fresh.start();
    }
  }

  /** Lets changed settings take effect at once. */
  public void changed() {
    LockSupport.unpark(thread);
    if (!handles.isEmpty()) {
      needed();
    }
  }

  /** No more rounds. */
  public synchronized void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    long last = System.nanoTime();
    while (!stopped && !isSwitchedOff()) {
      long pause = last + tracker.settings().interval().toNanos() - System.nanoTime();
      if (pause > 0) {
        Thread.interrupted(); // with the flag set it would not wait
        LockSupport.parkNanos(this, pause);
      } else {
        last = System.nanoTime();
        makeRound();
        if (nothingLeft()) {
          return;
        }
      }
    }
  }

  private synchronized boolean isSwitchedOff() {
    if (makesRounds()) {
      return false;
    }
    thread = null;
    return true;
  }

  /** In this order, so that who adds something either finds no thread or is found by this one. */
  private synchronized boolean nothingLeft() {
    thread = null;
    if (handles.isEmpty()) {
      return true;
    }
    thread = Thread.currentThread();
    return false;
  }

  private void makeRound() {
    try {
      housekeeper.round();
    } catch (RuntimeException | LinkageError e) {
      LibraryLog.get().warn("a housekeeping round failed", e);
    }
  }
}
