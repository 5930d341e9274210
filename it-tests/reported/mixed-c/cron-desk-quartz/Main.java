import desk.timer.PipelineTimers;
import desk.timer.SchedulerManager;
import java.util.Properties;
import org.quartz.*;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;

public class Main {
    public static void main(String[] a) throws Exception {
        Properties p = new Properties();
        p.setProperty("org.quartz.threadPool.threadCount", "2");
        p.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        p.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        Scheduler s = new StdSchedulerFactory(p).getScheduler();
        s.start();
        for (String house : new String[] {"backup", "report", "mail"}) {
            s.scheduleJob(JobBuilder.newJob(desk.timer.PipelineJob.class).withIdentity(house, "house").build(),
                    TriggerBuilder.newTrigger().withIdentity(house, "house")
                            .withSchedule(CronScheduleBuilder.cronSchedule("0 0 3 * * ?")).build());
        }
        PipelineTimers timers = new PipelineTimers(new SchedulerManager(s, a[0].equals("y")));
        for (int i = 0; i < 6; i++) timers.save("p-" + i, "0 " + i + " 2 * * ?");
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 5; i++) {
                timers.save("p-" + i, "0 " + (i + round) + " 4 * * ?");
                Thread.sleep(35);
            }
        }
        timers.remove("p-0");
        timers.remove("p-1");
        System.out.println("timers in database: " + timers.rowCount());
        int jobs = s.getJobKeys(GroupMatcher.jobGroupEquals("bkJobGroup")).size();
        System.out.println("jobs in the store: " + jobs);
        Truth.print(a[0], jobs - timers.rowCount(), "jobs in RAMJobStore that no timer row names");
        s.shutdown(true);
        System.exit(0);
    }
}
