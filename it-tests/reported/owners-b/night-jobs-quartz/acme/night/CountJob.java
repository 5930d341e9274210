package acme.night;

import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class CountJob implements Job {
    public static final AtomicInteger RUNS = new AtomicInteger();

    @Override public void execute(JobExecutionContext c) {
        RUNS.incrementAndGet();
        try { Thread.sleep(c.getMergedJobDataMap().getInt("ms")); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
    }
}
