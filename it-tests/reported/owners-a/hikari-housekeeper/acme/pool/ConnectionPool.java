package acme.pool;

import java.util.*;
import java.util.concurrent.*;

public class ConnectionPool {
    private final String name;
    private final ScheduledExecutorService houseKeepingExecutor;
    private final boolean keepHandle;
    private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();
    private final List<PooledConnection> all = new CopyOnWriteArrayList<>();
    private ScheduledFuture<?> houseKeeperTask;
    private ScheduledFuture<?> leakTask;
    private volatile boolean shutdown;

    public ConnectionPool(PoolConfig config) {
        this.name = config.name;
        this.houseKeepingExecutor = config.scheduler;
        this.keepHandle = config.keepHandle;
        for (int i = 0; i < config.minimumIdle; i++) addConnection();
        ScheduledFuture<?> f = houseKeepingExecutor.scheduleWithFixedDelay(new HouseKeeper(), 50, 100, TimeUnit.MILLISECONDS);
        if (keepHandle) houseKeeperTask = f;
        leakTask = houseKeepingExecutor.scheduleAtFixedRate(() -> all.forEach(c -> c.checkLeak(System.nanoTime())), 200, 200, TimeUnit.MILLISECONDS);
    }

    private void addConnection() { PooledConnection c = new PooledConnection(); all.add(c); idle.add(c); }

    public PooledConnection getConnection() {
        if (shutdown) throw new IllegalStateException(name + " is shut down");
        PooledConnection c = idle.poll();
        if (c == null) { addConnection(); c = idle.poll(); }
        c.borrowed = System.nanoTime();
        return c;
    }

    public void recycle(PooledConnection c) { c.borrowed = 0; c.uses++; idle.addFirst(c); }

    public void shutdown() {
        shutdown = true;
        leakTask.cancel(false);
        if (houseKeeperTask != null) houseKeeperTask.cancel(false);
        idle.clear();
        all.clear();
    }

    public int total() { return all.size(); }
    public String name() { return name; }

    private final class HouseKeeper implements Runnable {
        private int rounds;
        @Override public void run() {
            rounds++;
            while (!shutdown && all.size() > 4 && idle.size() > 3) { PooledConnection c = idle.pollLast(); if (c != null) all.remove(c); }
        }
    }

    public static final class PooledConnection {
        volatile long borrowed;
        int uses;
        boolean suspicious;
        void checkLeak(long now) { suspicious = borrowed != 0 && now - borrowed > 2_000_000_000L; }
    }

    public static final class PoolConfig {
        public String name;
        public int minimumIdle = 3;
        public ScheduledExecutorService scheduler;
        public boolean keepHandle;
    }
}
