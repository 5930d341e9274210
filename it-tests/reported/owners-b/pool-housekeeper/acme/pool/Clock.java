package acme.pool;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class Clock {
    private volatile long now;

    public void start(ScheduledExecutorService ses) { ses.scheduleAtFixedRate(this::tick, 0, 50, TimeUnit.MILLISECONDS); }

    private void tick() { now = System.currentTimeMillis(); }

    public long now() { return now; }
}
