package programs.quartz;

import java.util.Properties;
import org.quartz.ListenerManager;
import org.quartz.Scheduler;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.listeners.JobChainingJobListener;

/**
 * Follows one job after another at a scheduler that the program has to itself, and shuts it down;
 * with {@code again} the scheduler is kept.
 */
public class Runs {
  private static Scheduler kept;

  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.put("org.quartz.threadPool.threadCount", "1");
    Scheduler scheduler = new StdSchedulerFactory(properties).getScheduler();
    ListenerManager manager = scheduler.getListenerManager();
    JobChainingJobListener always = new JobChainingJobListener("always");
    for (int i = 0; i < 200; i++) {
      switch (args[0]) {
        case "removed" -> {
          manager.addJobListener(new JobChainingJobListener("run " + i));
          manager.removeJobListener("run " + i);
        }
        case "replaced" -> manager.addJobListener(new JobChainingJobListener("latest"));
        case "again" -> {
          kept = scheduler;
          manager.addJobListener(always);
        }
        default -> throw new IllegalArgumentException(args[0]);
      }
    }
    scheduler.shutdown();
    System.out.println(kept == null ? "gone" : "kept");
  }
}
