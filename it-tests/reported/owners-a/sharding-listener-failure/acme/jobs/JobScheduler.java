package acme.jobs;

import java.util.concurrent.atomic.AtomicInteger;

public class JobScheduler {
    private final String job;
    private final String jobClass;
    private final boolean fixed;
    private final ShardingListenerManager sharding;
    private final AtomicInteger reshards = new AtomicInteger();
    private Runnable client;

    public JobScheduler(String job, String jobClass, ConnectionStateManager states, boolean fixed) {
        this.job = job;
        this.jobClass = jobClass;
        this.fixed = fixed;
        this.sharding = new ShardingListenerManager(states, this);
    }

    public void init() {
        sharding.start();
        try {
            createJob();
        } catch (ReflectiveOperationException e) {
            shutdownAfterFailure();
            throw new IllegalStateException("job class not found: " + jobClass, e);
        }
    }

    private void createJob() throws ReflectiveOperationException {
        client = (Runnable) Class.forName(jobClass).getDeclaredConstructor().newInstance();
    }

    void reshard() { reshards.incrementAndGet(); client.run(); }

    private void shutdownAfterFailure() { sharding.shutdown(fixed); }

    public void terminate() { sharding.shutdown(true); }

    @Override public String toString() { return job + " resharded " + reshards; }

    public static class ReportJob implements Runnable { int n; @Override public void run() { n++; } }
}
