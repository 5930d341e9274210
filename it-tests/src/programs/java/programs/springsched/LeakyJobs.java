package programs.springsched;

import java.util.Date;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.PeriodicTrigger;

/** Tenants with a job each; the leaky ones keep theirs when they go. */
public class LeakyJobs {
  private static final long HOUR = 3_600_000;
  private static final ThreadPoolTaskScheduler SCHEDULER = new ThreadPoolTaskScheduler();

  public static void main(String[] args) throws Exception {
    SCHEDULER.initialize();
    for (int i = 0; i < 100; i++) {
      switch (args[0]) {
        case "leaky", "closed" -> open(i);
        case "clean" -> open(i).cancel(false);
        case "trigger" -> {
          Trigger trigger = new PeriodicTrigger(1);
          ScheduledFuture<?> job = SCHEDULER.schedule(() -> {}, trigger);
          Thread.sleep(3);
          job.cancel(false);
        }
        case "ran" -> {
          int tenant = i;
          SCHEDULER.schedule(() -> fail(tenant), new Date());
        }
        default -> {}
      }
    }
    if (args[0].equals("ran")) {
      Thread.sleep(200);
    }
    if (!args[0].equals("leaky")) {
      SCHEDULER.shutdown();
    }
    System.exit(0);
  }

  private static ScheduledFuture<?> open(int tenant) {
    return SCHEDULER.scheduleAtFixedRate(() -> System.out.println(tenant), HOUR);
  }

  private static void fail(int tenant) {
    throw new IllegalStateException("a job that fails has run all the same: " + tenant);
  }
}
