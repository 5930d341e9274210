package programs.jdk;

import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections that ping, scheduled by a pool that can do so from JDK 25 on. */
public class PoolTasks {
  private static final ScheduledExecutorService POOL = scheduler(new ForkJoinPool(1));

  public static void main(String[] args) {
    for (int i = 0; i < 100; i++) {
      Future<?> task = ping();
      if (args[0].equals("clean")) {
        task.cancel(false);
      }
    }
  }

  private static ScheduledExecutorService scheduler(Object pool) {
    return (ScheduledExecutorService) pool;
  }

  private static Future<?> ping() {
    return POOL.scheduleAtFixedRate(() -> {}, 1, 1, TimeUnit.HOURS);
  }
}
