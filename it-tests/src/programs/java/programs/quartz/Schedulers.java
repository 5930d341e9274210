package programs.quartz;

import java.util.Properties;
import org.quartz.Scheduler;
import org.quartz.impl.StdSchedulerFactory;

/** A scheduler for each tenant; those of the leaky side are not shut down. */
public class Schedulers {
  public static void main(String[] args) throws Exception {
    for (int i = 0; i < 40; i++) {
      Scheduler scheduler = open(i);
      if (args[0].equals("clean")) {
        scheduler.shutdown();
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static Scheduler open(int tenant) throws Exception {
    Properties settings = new Properties();
    settings.setProperty("org.quartz.scheduler.instanceName", "tenant" + tenant);
    settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    settings.setProperty("org.quartz.threadPool.threadCount", "1");
    return new StdSchedulerFactory(settings).getScheduler();
  }
}
