package ecc.repair;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

public class Node {
    private final ScheduledExecutorService house = Executors.newScheduledThreadPool(1);
    private final AtomicInteger beats = new AtomicInteger();
    private final ScheduledFuture<?> heartbeat;
    private final ScheduledFuture<?> metrics;

    public Node() {
        heartbeat = house.scheduleAtFixedRate(beats::incrementAndGet, 50, 50, TimeUnit.MILLISECONDS);
        metrics = house.scheduleWithFixedDelay(() -> { }, 1, 1, TimeUnit.MINUTES);
    }

    public int queued() {
        return RepairHangMonitor.SHARED_EXECUTOR.getQueue().size();
    }

    public int beats() {
        return beats.get();
    }

    public void stop() {
        heartbeat.cancel(true);
        metrics.cancel(true);
        house.shutdownNow();
    }
}
