package acme.pool;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

public class ConnectionPool {
    private final String name;
    private final Deque<Object> idle = new ArrayDeque<>();
    private final ScheduledFuture<?> houseKeeperTask;
    private volatile boolean down;
    private int sweeps;

    public ConnectionPool(String name, ScheduledExecutorService ses, boolean remembers) {
        this.name = name;
        ScheduledFuture<?> f = ses.scheduleWithFixedDelay(new HouseKeeper(), 50, 120, TimeUnit.MILLISECONDS);
        this.houseKeeperTask = remembers ? f : null;
        for (int i = 0; i < 5; i++) idle.add(new byte[1000]);
    }

    public synchronized Object borrow() {
        if (down) throw new IllegalStateException(name + " is shut down");
        return idle.isEmpty() ? new byte[1000] : idle.poll();
    }

    public synchronized void giveBack(Object c) { idle.push(c); }

    public synchronized void shutdown() {
        down = true;
        idle.clear();
        if (houseKeeperTask != null) houseKeeperTask.cancel(false);
    }

    private final class HouseKeeper implements Runnable {
        @Override public void run() {
            synchronized (ConnectionPool.this) {
                sweeps++;
                while (idle.size() > 5) idle.pollLast();
            }
        }
    }

    @Override public String toString() { return name + " sweeps=" + sweeps; }
}
