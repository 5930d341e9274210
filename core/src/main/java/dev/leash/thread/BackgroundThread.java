package dev.leash.thread;

import java.security.AccessController;
import java.security.PrivilegedAction;

/**
 * A daemon thread of Leash's own. It has nothing from the thread that makes it: neither its group,
 * which the application may interrupt as a whole, nor its context class loader, nor its
 * thread-locals, nor, up to JDK 23, the class loaders of those who are on its stack.
 *
 * <p>An interrupt means nothing to such a thread: whoever waits in it clears the flag and waits on.
 */
public class BackgroundThread extends Thread {

  private static final long PATIENCE_MILLIS = 1000;

  /**
   * A thread that is not started.
   *
   * @param name its name, beginning with {@code leash-}
   * @param work what it does; may be null where {@link #run} is overridden
   */
  protected BackgroundThread(Runnable work, String name) {
    super(rootGroup(), work, name, 0, false);
    setDaemon(true);
    setContextClassLoader(null);
  }

  /**
   * Makes a thread, which is not started.
   *
   * @param name its name, beginning with {@code leash-}
   * @param work what it does
   * @return the thread; never null
   */
  @SuppressWarnings("removal")
  public static BackgroundThread of(String name, Runnable work) {
    return AccessController.doPrivileged(
        new PrivilegedAction<BackgroundThread>() {
          @Override
          public BackgroundThread run() {
            return new BackgroundThread(work, name);
          }
        });
  }

  /**
   * Waits for the end of a thread that was told to end, for a second at most; not at all if it is
   * the current one. An interrupt is kept for afterwards.
   */
  public static void awaitEnd(Thread thread) {
    if (thread == Thread.currentThread()) {
      return;
    }
    boolean interrupted = false;
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    for (long left = PATIENCE_MILLIS; left > 0; left = (end - System.nanoTime()) / 1_000_000) {
      try {
        thread.join(left);
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The group that holds all others; that of the current thread where it may not be had. */
  private static ThreadGroup rootGroup() {
    ThreadGroup group = Thread.currentThread().getThreadGroup();
    try {
      for (ThreadGroup parent = group; parent != null; parent = parent.getParent()) {
        group = parent;
      }
    } catch (SecurityException e) {
      return null;
    }
    return group;
  }
}
