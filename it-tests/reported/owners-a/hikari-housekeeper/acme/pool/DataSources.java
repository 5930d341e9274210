package acme.pool;

import java.util.*;
import java.util.concurrent.*;

public class DataSources {
    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1, r -> { Thread t = new Thread(r, "app-scheduler"); t.setDaemon(true); return t; });
    private final Map<String, ConnectionPool> pools = new LinkedHashMap<>();
    private final boolean keepHandle;
    private long beats;

    public DataSources(boolean keepHandle) {
        this.keepHandle = keepHandle;
        scheduler.setRemoveOnCancelPolicy(true);
        scheduler.scheduleAtFixedRate(() -> beats++, 10, 30, TimeUnit.MILLISECONDS);
    }

    public ConnectionPool create(String name, int min) {
        ConnectionPool.PoolConfig c = new ConnectionPool.PoolConfig();
        c.name = name; c.minimumIdle = min; c.scheduler = scheduler; c.keepHandle = keepHandle;
        ConnectionPool p = new ConnectionPool(c);
        pools.put(name, p);
        return p;
    }

    public void drop(String name) { pools.remove(name).shutdown(); }
    public Collection<ConnectionPool> pools() { return pools.values(); }
    public int queued() { return scheduler.getQueue().size(); }
    public long beats() { return beats; }
}
