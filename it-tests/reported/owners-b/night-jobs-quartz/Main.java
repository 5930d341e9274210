import acme.night.*;
import java.util.Properties;
import org.quartz.*;
import org.quartz.impl.StdSchedulerFactory;

public class Main {
    public static void main(String[] a) throws Exception {
        Properties p = new Properties();
        p.setProperty("org.quartz.scheduler.instanceName", "night");
        p.setProperty("org.quartz.threadPool.threadCount", "3");
        p.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        p.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        Scheduler s = new StdSchedulerFactory(p).getScheduler();
        Operator op = new Operator(s);
        s.start();
        s.scheduleJob(JobBuilder.newJob(CountJob.class).withIdentity("beat").usingJobData("ms", 1).build(),
            TriggerBuilder.newTrigger().withIdentity("beat").withSchedule(SimpleScheduleBuilder.simpleSchedule().withIntervalInMilliseconds(150).repeatForever()).build());
        for (String b : "ledger,stock,mail,tax,archive".split(",")) night(s, b);
        int left = s.getListenerManager().getJobListeners().size() - 1;
        System.out.println(op + ", runs>=20 " + (CountJob.RUNS.get() >= 20));
        s.shutdown(true);
        Truth.say("y", left + Truth.stillReachable(), "batches-in-listener-manager");
    }

    static void night(Scheduler s, String name) throws Exception {
        NightBatch b = new NightBatch(name, s);
        b.run(4);
        Truth.gone(b);
        Thread.sleep(120);
    }
}
