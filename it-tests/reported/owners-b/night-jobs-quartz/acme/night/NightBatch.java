package acme.night;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.listeners.JobListenerSupport;

public class NightBatch extends JobListenerSupport {
    private final String name;
    private final Scheduler scheduler;
    private CountDownLatch left;

    public NightBatch(String name, Scheduler scheduler) { this.name = name; this.scheduler = scheduler; }

    @Override public String getName() { return "batch-" + name; }

    public void run(int jobs) throws Exception {
        left = new CountDownLatch(jobs);
        scheduler.getListenerManager().addJobListener(this, GroupMatcher.jobGroupEquals(name));
        for (int i = 0; i < jobs; i++)
            scheduler.scheduleJob(JobBuilder.newJob(CountJob.class).withIdentity("j" + i, name).usingJobData("ms", 5 + i).build(),
                TriggerBuilder.newTrigger().withIdentity("t" + i, name).startNow().build());
        if (!left.await(5, TimeUnit.SECONDS)) throw new IllegalStateException(name + " hangs");
        scheduler.getListenerManager().removeJobListener(getName());
    }

    @Override public void jobWasExecuted(JobExecutionContext c, JobExecutionException e) { left.countDown(); }
}
