package coap;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

public class Endpoint {
    private ScheduledThreadPoolExecutor scheduler;
    private BlockwiseLayer layer;
    private int statistics;

    public void start() {
        scheduler = new ScheduledThreadPoolExecutor(1);
        layer = new BlockwiseLayer(scheduler, 250);
        scheduler.scheduleAtFixedRate(() -> statistics++, 100, 100, TimeUnit.MILLISECONDS);
    }

    public void stop() throws InterruptedException {
        scheduler.shutdownNow();
        scheduler.awaitTermination(1, TimeUnit.SECONDS);
    }

    public BlockwiseLayer layer() {
        return layer;
    }

    public int queued() {
        return scheduler.getQueue().size();
    }

    public int statistics() {
        return statistics;
    }
}
