package programs.jdk;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Executors that are made where they are needed. */
public class Executing {
  private static final ThreadFactory DAEMONS =
      work -> {
        Thread thread = new Thread(null, work, "worker", 64 * 1024);
        thread.setDaemon(true);
        return thread;
      };

  /** Keeps what has no thread to keep it. */
  public static void main(String[] args) throws Exception {
    Forms.run(Executing.class, args);
  }

  private static Release shutdown(ExecutorService executor) throws Exception {
    executor.submit(() -> {}).get();
    return executor::shutdown;
  }

  static Release fixed() throws Exception {
    return shutdown(Executors.newFixedThreadPool(1, DAEMONS));
  }

  static Release wrapped() throws Exception {
    ExecutorService executor = Executors.newSingleThreadScheduledExecutor(DAEMONS);
    executor.submit(() -> {}).get();
    return executor::shutdownNow;
  }

  static Release plain() throws Exception {
    return shutdown(new ThreadPoolExecutor(1, 1, 1, SECONDS, new LinkedBlockingQueue<>(), DAEMONS));
  }

  /** An executor of the program's own. */
  static class Crew extends ThreadPoolExecutor {
    Crew() {
      super(1, 1, 1, SECONDS, new LinkedBlockingQueue<>(), DAEMONS);
    }
  }

  static Release own() throws Exception {
    return shutdown(new Crew());
  }

  static Release joining() {
    ForkJoinPool pool = new ForkJoinPool(1);
    pool.submit(() -> {}).join(); // its thread keeps it
    return pool::shutdown;
  }

  @Odd
  static void idle() {
    for (int i = 0; i < 200; i++) {
      Executors.newFixedThreadPool(1, DAEMONS);
    }
  }

  @Odd
  static void common() {
    ForkJoinPool.commonPool().submit(() -> {}).join();
  }

  @Odd
  static void shutTwice() throws Exception {
    ExecutorService executor = Executors.newCachedThreadPool(DAEMONS);
    executor.shutdown();
    executor.shutdownNow();
  }
}
