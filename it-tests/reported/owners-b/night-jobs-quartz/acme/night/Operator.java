package acme.night;

import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.listeners.JobListenerSupport;
import org.quartz.listeners.SchedulerListenerSupport;

public class Operator extends SchedulerListenerSupport {
    private int scheduled;
    private int history;

    public Operator(Scheduler s) throws SchedulerException {
        s.getListenerManager().addSchedulerListener(this);
        s.getListenerManager().addJobListener(new JobListenerSupport() {
            @Override public String getName() { return "history"; }
            @Override public void jobWasExecuted(JobExecutionContext c, JobExecutionException e) { history++; }
        });
    }

    @Override public void jobScheduled(Trigger t) { scheduled++; }
    @Override public void schedulerShutdown() { System.out.println("operator: scheduler is down"); }

    public String toString() { return "scheduled " + scheduled + ", history " + (history >= 20); }
}
