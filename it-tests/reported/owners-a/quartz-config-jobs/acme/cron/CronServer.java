package acme.cron;

import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.*;
import org.quartz.impl.*;
import org.quartz.impl.matchers.*;
import org.quartz.listeners.*;

public class CronServer {
    static final AtomicInteger RUNS = new AtomicInteger();
    private final Scheduler scheduler;
    private final List<String> alarms = Collections.synchronizedList(new ArrayList<>());

    public static class Command implements Job { @Override public void execute(JobExecutionContext c) { RUNS.incrementAndGet(); } }

    public CronServer() throws SchedulerException {
        Properties p = new Properties();
        p.setProperty("org.quartz.scheduler.instanceName", "cron");
        p.setProperty("org.quartz.threadPool.threadCount", "3");
        p.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        scheduler = new StdSchedulerFactory(p).getScheduler();
    }

    public void configure(List<CronConfig.Entry> entries) throws SchedulerException {
        for (CronConfig.Entry e : entries) {
            JobDetail d = JobBuilder.newJob(Command.class).withIdentity(e.name(), e.group()).build();
            scheduler.scheduleJob(d, TriggerBuilder.newTrigger().withIdentity(e.name(), e.group()).withSchedule(CronScheduleBuilder.cronSchedule(e.cron())).build());
            scheduler.getListenerManager().addJobListener(new FailureAlarm(e), KeyMatcher.keyEquals(d.getKey()));
        }
    }

    public void start() throws SchedulerException { scheduler.start(); }
    public void trigger(String name, String group) throws SchedulerException { scheduler.triggerJob(JobKey.jobKey(name, group)); }
    public int runs() { return RUNS.get(); }
    public int listeners() throws SchedulerException { return scheduler.getListenerManager().getJobListeners().size(); }
    public void stop() throws SchedulerException { scheduler.shutdown(true); }

    class FailureAlarm extends JobListenerSupport {
        private final CronConfig.Entry entry;
        private int ok;
        FailureAlarm(CronConfig.Entry e) { entry = e; }
        @Override public String getName() { return "alarm-" + entry.name(); }
        @Override public void jobWasExecuted(JobExecutionContext c, JobExecutionException x) { if (x == null) ok++; else alarms.add(entry.name()); }
    }
}
