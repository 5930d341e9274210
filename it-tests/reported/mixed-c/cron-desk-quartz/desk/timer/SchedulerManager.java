package desk.timer;

import org.quartz.*;

public class SchedulerManager {
    private static final String JOB_GROUP = "bkJobGroup";
    private static final String TRIGGER_GROUP = "bkTriggerGroup";
    private final Scheduler scheduler;
    private final String deleteGroup;

    public SchedulerManager(Scheduler scheduler, boolean repaired) {
        this.scheduler = scheduler;
        this.deleteGroup = repaired ? JOB_GROUP : TRIGGER_GROUP;
    }

    public boolean addJob(String key, String cron) throws SchedulerException {
        if (checkExists(key)) return false;
        JobDetail job = JobBuilder.newJob(PipelineJob.class).withIdentity(key, JOB_GROUP).build();
        CronTrigger trigger = TriggerBuilder.newTrigger().withIdentity(key, TRIGGER_GROUP)
                .withSchedule(CronScheduleBuilder.cronSchedule(cron)).build();
        scheduler.scheduleJob(job, trigger);
        return true;
    }

    public boolean checkExists(String key) throws SchedulerException {
        return scheduler.checkExists(JobKey.jobKey(key, JOB_GROUP));
    }

    public void deleteJob(String key) throws SchedulerException {
        scheduler.deleteJob(JobKey.jobKey(key, deleteGroup));
    }
}
