package programs.jdk;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Date;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import programs.Forms;
import programs.Forms.Odd;
import programs.Forms.Release;

/** Tasks of sessions, run by clocks that live longer. */
public class Tasks {
  private static final ThreadFactory DAEMONS =
      work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
      };
  private static final ScheduledThreadPoolExecutor POOL = pool();
  private static final ScheduledExecutorService WRAPPED =
      Executors.newSingleThreadScheduledExecutor(DAEMONS);
  private static final Timer TIMER = timer();

  public static void main(String[] args) throws Exception {
    Forms.run(Tasks.class, args);
  }

  private static ScheduledThreadPoolExecutor pool() {
    ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1, DAEMONS);
    pool.setRemoveOnCancelPolicy(true);
    return pool;
  }

  /** A timer's thread is a registration of the line that makes it: of this one. */
  private static Timer timer() {
    Timer timer = new Timer(true);
    timer.schedule(task(), HOURS.toMillis(1), HOURS.toMillis(1));
    return timer;
  }

  /** The timer keeps what was cancelled until its time, unless it is told not to. */
  private static Release cancel(TimerTask task) {
    return () -> {
      task.cancel();
      TIMER.purge();
    };
  }

  private static Release cancel(Future<?> future) {
    return () -> future.cancel(false);
  }

  private static Date later() {
    return new Date(System.currentTimeMillis() + HOURS.toMillis(1));
  }

  private static TimerTask task() {
    return new TimerTask() {
      @Override
      public void run() {}
    };
  }

  static Release delayed() {
    return cancel(POOL.schedule(() -> {}, 1, HOURS));
  }

  static Release delayedCall() {
    return cancel(POOL.schedule(() -> "x", 1, HOURS));
  }

  static Release rate() {
    return cancel(POOL.scheduleAtFixedRate(() -> {}, 1, 1, HOURS));
  }

  static Release delay() {
    return cancel(POOL.scheduleWithFixedDelay(() -> {}, 1, 1, HOURS));
  }

  static Release wrapped() {
    return cancel(WRAPPED.scheduleAtFixedRate(() -> {}, 1, 1, HOURS));
  }

  static Release timerOnce() {
    TimerTask task = task();
    TIMER.schedule(task, HOURS.toMillis(1));
    return cancel(task);
  }

  static Release timerOnceAt() {
    TimerTask task = task();
    TIMER.schedule(task, later());
    return cancel(task);
  }

  static Release timerAgain() {
    TimerTask task = task();
    TIMER.schedule(task, HOURS.toMillis(1), 1000);
    return cancel(task);
  }

  static Release timerAgainAt() {
    TimerTask task = task();
    TIMER.schedule(task, later(), 1000);
    return cancel(task);
  }

  static Release timerRate() {
    TimerTask task = task();
    TIMER.scheduleAtFixedRate(task, HOURS.toMillis(1), 1000);
    return cancel(task);
  }

  static Release timerRateAt() {
    TimerTask task = task();
    TIMER.scheduleAtFixedRate(task, later(), 1000);
    return cancel(task);
  }

  @Odd
  static void plainTasks() throws Exception {
    for (int i = 0; i < 200; i++) {
      POOL.execute(() -> {});
      POOL.submit(() -> {}).get();
      WRAPPED.submit(() -> "x").get();
    }
  }

  @Odd
  static void ranOnce() throws Exception {
    for (int i = 0; i < 200; i++) {
      POOL.schedule(() -> {}, 0, MILLISECONDS).get();
    }
  }

  @Odd
  static void threwAndStopped() throws Exception {
    CountDownLatch threw = new CountDownLatch(1);
    Future<?> future =
        POOL.scheduleAtFixedRate(
            () -> {
              threw.countDown();
              throw new IllegalStateException();
            },
            0,
            1,
            MILLISECONDS);
    threw.await();
    while (!future.isDone()) {
      Thread.onSpinWait();
    }
    POOL.submit(() -> {}).get();
  }

  @Odd
  static void shutDownNow() {
    ScheduledThreadPoolExecutor pool = pool();
    for (int i = 0; i < 50; i++) {
      pool.scheduleAtFixedRate(() -> {}, 1, 1, HOURS);
    }
    pool.shutdownNow();
  }

  @Odd
  static void shutDown() {
    ScheduledThreadPoolExecutor pool = pool();
    for (int i = 0; i < 50; i++) {
      pool.scheduleAtFixedRate(() -> {}, 1, 1, HOURS);
    }
    pool.shutdown();
  }

  @Odd
  static void refused() {
    ScheduledThreadPoolExecutor pool = pool();
    pool.shutdownNow();
    try {
      pool.schedule(() -> {}, 1, HOURS);
    } catch (java.util.concurrent.RejectedExecutionException e) {
      System.out.println("refused");
    }
  }

  @Odd
  static void timerRanOnce() throws Exception {
    for (int i = 0; i < 200; i++) {
      CountDownLatch ran = new CountDownLatch(1);
      TIMER.schedule(
          new TimerTask() {
            @Override
            public void run() {
              ran.countDown();
            }
          },
          0);
      ran.await();
    }
  }

  @Odd
  static void timerCancelled() {
    Timer timer = timer();
    for (int i = 0; i < 50; i++) {
      timer.schedule(task(), HOURS.toMillis(1), 1000);
    }
    timer.cancel();
  }

  @Odd
  static void timerTaskTwice() {
    Timer timer = timer();
    TimerTask task = task();
    timer.schedule(task, HOURS.toMillis(1));
    try {
      timer.schedule(task, HOURS.toMillis(1));
    } catch (IllegalStateException e) {
      System.out.println("refused");
    }
    timer.cancel();
  }
}
