package programs.soak;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Registers and releases, so many times, with several event APIs on several threads. */
public class Pairs {
  private static final int THREADS = 4;
  private static final EventBus BUS = new EventBus();
  private static final Timer TIMER = new Timer(true);
  private static final ScheduledThreadPoolExecutor POOL = new ScheduledThreadPoolExecutor(1);

  public static void main(String[] args) throws Exception {
    POOL.setRemoveOnCancelPolicy(true);
    long pairs = Long.parseLong(args[0]);
    run(pairs / 10);
    Held before = Held.now();
    run(pairs - pairs / 10);
    System.out.println(Held.now().since(before));
    POOL.shutdownNow();
  }

  private static void run(long pairs) throws InterruptedException {
    Thread[] threads = new Thread[THREADS];
    for (int i = 0; i < THREADS; i++) {
      threads[i] = new Thread(() -> work(pairs / THREADS), "work-" + i);
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void work(long pairs) {
    PropertyChangeSupport model = new PropertyChangeSupport("model");
    for (long i = 0; i < pairs; i++) {
      if (i % 1000 == 0) {
        model = new PropertyChangeSupport("model"); // the last one goes
      }
      switch ((int) (i % 100)) {
        case 0 -> scheduled();
        case 1 -> timed(i);
        case 2, 3, 4, 5, 6, 7, 8, 9 -> subscribed(i);
        default -> changed(model, i);
      }
    }
  }

  private static void changed(PropertyChangeSupport model, long number) {
    PropertyChangeListener listener = event -> System.out.println(number);
    model.addPropertyChangeListener(listener);
    model.removePropertyChangeListener(listener);
  }

  private static void subscribed(long number) {
    Ear ear = new Ear(number);
    BUS.register(ear);
    BUS.unregister(ear);
  }

  private static void scheduled() {
    POOL.schedule(() -> {}, 1, TimeUnit.HOURS).cancel(false);
  }

  private static void timed(long number) {
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {}
        };
    TIMER.schedule(task, 3_600_000);
    task.cancel();
    if (number % 10_000 == 1) {
      TIMER.purge(); // it keeps what was cancelled until then
    }
  }

  /** Hears numbers. */
  public record Ear(long number) {
    @Subscribe
    public void hear(Long what) {}
  }
}
