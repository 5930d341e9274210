package programs.soak;

import java.beans.PropertyChangeListener;
import java.beans.PropertyChangeSupport;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;

/**
 * Two threads register; two others release, each of them everything, so that whatever is registered
 * is released twice, and at once, on threads that did not register it. Meanwhile the counts and
 * whole reports are asked for, again and again.
 */
public class Storm {
  private static final PropertyChangeSupport[] MODELS = {
    new PropertyChangeSupport("a"), new PropertyChangeSupport("b")
  };
  private static final ScheduledThreadPoolExecutor POOL = new ScheduledThreadPoolExecutor(1);
  private static final CyclicBarrier BOTH = new CyclicBarrier(2);
  private static final List<Thread> THREADS = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    POOL.setRemoveOnCancelPolicy(true);
    int each = Integer.parseInt(args[0]) / 2;
    BlockingQueue<Runnable> first = new ArrayBlockingQueue<>(100);
    BlockingQueue<Runnable> second = new ArrayBlockingQueue<>(100);
    for (PropertyChangeSupport model : MODELS) {
      start(() -> register(model, each, first, second));
    }
    start(() -> release(2 * each, first));
    start(() -> release(2 * each, second));
    System.out.println(looks() > 2 ? "looked" : "over before a look");
    for (PropertyChangeSupport model : MODELS) {
      System.out.println("kept " + model.getPropertyChangeListeners().length);
    }
    System.out.println("waiting " + POOL.getQueue().size());
    POOL.shutdownNow();
  }

  private static void start(Callable<?> work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.call();
              } catch (Exception e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(1);
              }
            });
    THREADS.add(thread);
    thread.start();
  }

  private static Void register(
      PropertyChangeSupport model,
      int times,
      BlockingQueue<Runnable> first,
      BlockingQueue<Runnable> second)
      throws InterruptedException {
    for (int i = 0; i < times; i++) {
      int number = i;
      PropertyChangeListener listener = event -> System.out.println(number);
      model.addPropertyChangeListener(listener);
      Future<?> later = POOL.schedule(() -> {}, 1, TimeUnit.HOURS);
      Runnable release =
          () -> {
            model.removePropertyChangeListener(listener);
            later.cancel(false);
          };
      synchronized (first) { // in one order for both
        first.put(release);
        second.put(release);
      }
    }
    return null;
  }

  private static Void release(int times, BlockingQueue<Runnable> queue) throws Exception {
    for (int i = 0; i < times; i++) {
      Runnable release = queue.take();
      if (i % 8 == 0) {
        BOTH.await(); // both at once
      }
      release.run();
    }
    return null;
  }

  private static int looks() throws Exception {
    MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    ObjectName leash = new ObjectName("dev.leash:type=Leash");
    Object[] withoutCollection = {"json", false};
    String[] types = {"java.lang.String", "boolean"};
    int looks = 0;
    for (; THREADS.stream().anyMatch(Thread::isAlive); looks++) {
      check((CompositeData) server.getAttribute(leash, "Statistics"));
      server.invoke(leash, "report", withoutCollection, types);
      Thread.sleep(20);
    }
    return looks;
  }

  private static void check(CompositeData statistics) {
    CompositeData total = (CompositeData) statistics.get("total");
    long ended = 0;
    for (String end : new String[] {"released", "completed", "collected", "cleaned"}) {
      ended += (long) total.get(end);
    }
    long live = (long) total.get("live");
    if ((long) total.get("registered") != ended + live || live < 0) {
      System.out.println("does not add up: " + total);
    }
  }
}
