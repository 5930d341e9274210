package dev.leash.agent.context;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Work for one thread of Leash's own. The thread waits by parking: a blocking queue of the JDK
 * would set up the common {@code ForkJoinPool} before the application could say how.
 *
 * <p>Handing work in takes no lock and never waits.
 */
final class BackgroundQueue {

  private final ConcurrentLinkedQueue<Runnable> work = new ConcurrentLinkedQueue<>();
  private final AtomicInteger size = new AtomicInteger();
  private final int most;
  private volatile Thread worker;
  private volatile boolean closed;

  /**
   * A backlog.
   *
   * @param most how much may wait; more is turned away
   */
  BackgroundQueue(int most) {
    this.most = most;
  }

  /** Hands work in; false if too much is waiting. */
  boolean offer(Runnable task) {
    if (closed || size.incrementAndGet() > most) {
      size.decrementAndGet();
      return false;
    }
    work.add(task);
    LockSupport.unpark(worker);
    return true;
  }

  /** The next piece of work, for the one thread that does it; null once this is closed. */
  Runnable take() {
    worker = Thread.currentThread();
    Runnable task = work.poll();
    while (task == null && !closed) {
      Thread.interrupted(); // with the flag set nothing would wait
      LockSupport.park(this);
      task = work.poll();
    }
    if (task != null) {
      size.decrementAndGet();
    }
    return closed ? null : task;
  }

  /** Nothing more is taken in or handed out. */
  void close() {
    closed = true;
    LockSupport.unpark(worker);
  }
}
