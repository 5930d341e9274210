package acme.cache;

import java.time.Duration;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;

/** The cache of one tenant; thrown away when the tenant's settings change. */
public class TenantCache {
    private final String tenant;
    private final GenericObjectPool<StoreConnection> pool;

    public TenantCache(String tenant, int max) {
        this.tenant = tenant;
        GenericObjectPoolConfig<StoreConnection> config = new GenericObjectPoolConfig<>();
        config.setMaxTotal(max);
        config.setTestOnBorrow(true);
        config.setJmxNamePrefix("tenant-" + tenant);
        config.setTimeBetweenEvictionRuns(Duration.ofMinutes(1));
        pool = new GenericObjectPool<>(new StoreFactory(), config);
    }

    public void put(String k, String v) throws Exception {
        StoreConnection c = pool.borrowObject();
        try {
            c.set(k, v);
        } finally {
            pool.returnObject(c);
        }
    }

    /** Only gives back the idle connections. */
    public void clear() {
        pool.clear();
    }

    public void destroy() {
        pool.close();
    }

    public GenericObjectPool<StoreConnection> pool() {
        return pool;
    }

    @Override
    public String toString() {
        return tenant + " idle " + pool.getNumIdle() + " borrowed " + pool.getBorrowedCount();
    }
}
