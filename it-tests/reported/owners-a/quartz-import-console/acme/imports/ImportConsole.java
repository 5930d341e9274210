package acme.imports;

import java.util.*;
import org.quartz.*;
import org.quartz.impl.matchers.*;
import org.quartz.listeners.*;

/** A console window that follows one group of import jobs until it is shut. */
public class ImportConsole {
    private final Scheduler scheduler;
    private final String group;
    private final int number;
    private final boolean exact;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final TriggerListener triggers;

    public ImportConsole(Scheduler scheduler, String group, int number, boolean exact) throws SchedulerException {
        this.scheduler = scheduler;
        this.group = group;
        this.number = number;
        this.exact = exact;
        triggers = new Misfires();
        follow();
    }

    private void follow() throws SchedulerException {
        scheduler.getListenerManager().addJobListener(new Progress(), GroupMatcher.jobGroupEquals(group));
        scheduler.getListenerManager().addTriggerListener(triggers);
    }

    public void shut() throws SchedulerException {
        scheduler.getListenerManager().removeTriggerListener(triggers.getName());
        scheduler.getListenerManager().removeJobListener(exact ? listenerName() : "console." + group);
    }

    private String listenerName() { return "console." + group + "." + number; }
    public String title() { return "console " + group + " #" + number + ": " + lines.size() + " lines"; }

    private class Progress extends JobListenerSupport {
        @Override public String getName() { return listenerName(); }
        @Override public void jobWasExecuted(JobExecutionContext c, JobExecutionException e) { lines.add(c.getJobDetail().getKey() + " took " + c.getJobRunTime()); }
    }

    private class Misfires extends TriggerListenerSupport {
        @Override public String getName() { return "misfires." + group + "." + number; }
        @Override public void triggerMisfired(Trigger t) { lines.add("misfired " + t.getKey()); }
    }
}
