package dev.leash.agent.control;

import dev.leash.thread.BackgroundThread;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that answer the page's requests: a few, none of which waits long for its client. The
 * JDK's server reads and writes by channels, which an interrupt closes; so a client that is slow is
 * let go by interrupting the thread that waits for it. Where others are waiting, patience is short.
 *
 * <p>Thread-safe.
 */
final class RequestWorkers implements Executor, AutoCloseable {

  private static final int MOST = 8;
  private static final long LOOK_MILLIS = 50;

  /** How long a client may take to send its request, and to take the answer, in milliseconds. */
  private enum Wait {
    READING(5_000, 100),
    SENDING(30_000, 1_000);

    private final long most;
    private final long mostInACrowd;

    Wait(long most, long mostInACrowd) {
      this.most = most;
      this.mostInACrowd = mostInACrowd;
    }
  }

  private record ClientWait(Wait what, long since) {
    boolean isTooLong(boolean crowd) {
      long millis = (System.nanoTime() - since) / 1_000_000;
      return millis > (crowd ? what.mostInACrowd : what.most);
    }
  }

  private final ThreadPoolExecutor pool =
      new ThreadPoolExecutor(
          MOST,
          MOST,
          5,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          work -> BackgroundThread.of("leash-http", work));

  /** The threads that wait for a client. */
  private final Map<Thread, ClientWait> waiting = new HashMap<>();

  private boolean watched;
  private boolean closed;

  RequestWorkers() {
    pool.allowCoreThreadTimeOut(true);
  }

  @Override
  public void execute(Runnable request) {
    pool.execute(
        () -> {
          waits(Wait.READING);
          try {
            request.run();
          } finally {
            waitsNoMore();
          }
        });
  }

  /** Does something that is up to a client from the start, such as taking an event. */
  void send(Runnable answer) {
    try {
      pool.execute(
          () -> {
            waits(Wait.SENDING);
            try {
              answer.run();
            } finally {
              waitsNoMore();
            }
          });
    } catch (RejectedExecutionException e) {
      // It is all over.
    }
  }

  /** The current request is there; what follows is up to Leash. */
  void received() {
    waitsNoMore();
  }

  /** The answer to the current request is there, and is up to the client now. */
  void answers() {
    waits(Wait.SENDING);
  }

  private synchronized void waits(Wait what) {
    waiting.put(Thread.currentThread(), new ClientWait(what, System.nanoTime()));
    if (!watched && !closed) {
      watched = true;
      BackgroundThread.of("leash-http-watch", this::watch).start();
    }
  }

  private synchronized void waitsNoMore() {
    waiting.remove(Thread.currentThread());
    Thread.interrupted(); // one that came too late
  }

  /** Is there while anybody waits. */
  private synchronized void watch() {
    while (!closed && !waiting.isEmpty()) {
      boolean crowd = !pool.getQueue().isEmpty();
      waiting.forEach(
          (thread, wait) -> {
            if (wait.isTooLong(crowd)) {
              thread.interrupt();
            }
          });
      try {
        wait(LOOK_MILLIS);
      } catch (InterruptedException e) {
        // Somebody's who meant the threads of the application.
      }
    }
    watched = false;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    pool.shutdownNow();
  }
}
