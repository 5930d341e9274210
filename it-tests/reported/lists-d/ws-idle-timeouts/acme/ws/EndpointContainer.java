package acme.ws;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The container with its managed scheduler. */
public class EndpointContainer {
    private final ScheduledThreadPoolExecutor scheduler;
    private final AtomicInteger housekeeping = new AtomicInteger();
    private final boolean cancelOnClose;

    public EndpointContainer(boolean cancelOnClose) {
        this.cancelOnClose = cancelOnClose;
        scheduler = new ScheduledThreadPoolExecutor(2, r -> {
            Thread t = Executors.defaultThreadFactory().newThread(r);
            t.setName("ws-managed-scheduler");
            t.setDaemon(true);
            return t;
        });
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.scheduleAtFixedRate(housekeeping::incrementAndGet, 50, 50, TimeUnit.MILLISECONDS);
        scheduler.scheduleWithFixedDelay(() -> housekeeping.addAndGet(10), 1, 1, TimeUnit.HOURS);
    }

    public Session accept(String id) {
        return new Session(this, id, cancelOnClose);
    }

    ScheduledExecutorService scheduler() {
        return scheduler;
    }

    public int housekeeping() {
        return housekeeping.get();
    }
}
