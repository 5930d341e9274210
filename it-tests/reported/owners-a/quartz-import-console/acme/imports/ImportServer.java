package acme.imports;

import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.*;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.listeners.*;

public class ImportServer {
    static final AtomicInteger RUNS = new AtomicInteger();
    private final Scheduler scheduler;
    private final boolean exact;
    private final AtomicInteger total = new AtomicInteger();
    private int consoles;

    public static class ImportJob implements Job {
        @Override public void execute(JobExecutionContext c) { RUNS.incrementAndGet(); }
    }

    public ImportServer(boolean exact) throws SchedulerException {
        this.exact = exact;
        Properties p = new Properties();
        p.setProperty("org.quartz.scheduler.instanceName", "imports");
        p.setProperty("org.quartz.threadPool.threadCount", "2");
        p.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        p.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        scheduler = new StdSchedulerFactory(p).getScheduler();
        scheduler.getListenerManager().addJobListener(new JobListenerSupport() {
            @Override public String getName() { return "totals"; }
            @Override public void jobWasExecuted(JobExecutionContext c, JobExecutionException e) { total.incrementAndGet(); }
        });
        scheduler.getListenerManager().addSchedulerListener(new SchedulerListenerSupport() { });
        scheduler.start();
    }

    public void schedule(String group, int jobs) throws SchedulerException {
        for (int i = 0; i < jobs; i++)
            scheduler.scheduleJob(JobBuilder.newJob(ImportJob.class).withIdentity("job" + i, group).build(),
                    TriggerBuilder.newTrigger().withIdentity("t" + i, group).startNow()
                            .withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(60).repeatForever()).build());
    }

    public ImportConsole console(String group) throws SchedulerException { return new ImportConsole(scheduler, group, ++consoles, exact); }
    public int total() { return total.get(); }
    public void stop() throws SchedulerException { scheduler.shutdown(true); }
}
