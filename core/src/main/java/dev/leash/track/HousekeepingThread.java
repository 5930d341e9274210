package dev.leash.track;

import java.security.AccessController;
import java.security.PrivilegedAction;
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
    if (thread == null) {
      start();
    }
  }

  private synchronized void start() {
    if (thread == null && !stopped) {
      Thread fresh = thread();
      fresh.setDaemon(true);
      fresh.setContextClassLoader(null);
      thread = fresh;
      fresh.start();
    }
  }

  /**
   * A thread that does not keep the class loaders of those who are on the stack just now: up to JDK
   * 23 it inherits their access control context, except that of what is privileged.
   */
  @SuppressWarnings("removal")
  private Thread thread() {
    return AccessController.doPrivileged(
        (PrivilegedAction<Thread>)
            () -> new Thread(null, this::run, "leash-housekeeper", 0, false));
  }

  /** Lets changed settings take effect at once. */
  public void changed() {
    LockSupport.unpark(thread);
  }

  /** No more rounds. */
  public synchronized void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    long last = System.nanoTime();
    while (!stopped) {
      long pause = last + tracker.settings().interval().toNanos() - System.nanoTime();
      if (pause > 0) {
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
      org.slf4j.LoggerFactory.getLogger("dev.leash").warn("a housekeeping round failed", e);
    }
  }
}
