package acme.pool;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;

public class DataSources {
    private final Map<String, ConnectionPool> pools = new LinkedHashMap<>();
    private final ScheduledThreadPoolExecutor ses;
    private final boolean remembers;

    public DataSources(ScheduledThreadPoolExecutor ses, boolean remembers) {
        this.ses = ses;
        this.remembers = remembers;
        ses.setRemoveOnCancelPolicy(true);
    }

    public ConnectionPool get(String tenant) { return pools.computeIfAbsent(tenant, t -> new ConnectionPool(t, ses, remembers)); }

    public ConnectionPool drop(String tenant) { ConnectionPool p = pools.remove(tenant); p.shutdown(); return p; }

    public Iterable<ConnectionPool> all() { return pools.values(); }
}
