package desk.timer;

import java.util.concurrent.atomic.AtomicInteger;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

public class PipelineJob implements Job {
    public static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public void execute(JobExecutionContext ctx) {
        RUNS.incrementAndGet();
    }
}
