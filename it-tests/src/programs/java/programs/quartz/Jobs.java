package programs.quartz;

import java.util.UUID;
import org.quartz.JobListener;
import org.quartz.ListenerManager;
import org.quartz.SchedulerListener;
import org.quartz.core.ListenerManagerImpl;
import org.quartz.impl.matchers.EverythingMatcher;
import org.quartz.listeners.JobListenerSupport;
import org.quartz.listeners.SchedulerListenerSupport;
import programs.Rounds;
import programs.Rounds.Release;

/** A listener for every run of a job. */
public class Jobs {
  private static final ListenerManager MANAGER = new ListenerManagerImpl();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "job" ->
          Rounds.run(
              args[1].equals("sameName") ? "leaky" : args[1],
              () -> follow(args[1].equals("sameName") ? "same" : UUID.randomUUID().toString()));
      case "scheduler" -> Rounds.run(args[1], Jobs::watch);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static Release follow(String name) {
    JobListener listener = new Run(name);
    MANAGER.addJobListener(listener, EverythingMatcher.allJobs());
    return () -> MANAGER.removeJobListener(name);
  }

  private static Release watch() {
    SchedulerListener listener = new SchedulerListenerSupport() {};
    MANAGER.addSchedulerListener(listener);
    return () -> MANAGER.removeSchedulerListener(listener);
  }

  /** One of many. */
  static class Run extends JobListenerSupport {
    private final String name;

    Run(String name) {
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }
  }
}
