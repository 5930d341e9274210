package acme.cache;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.ObjectName;

public class CacheRegistry implements CacheRegistryMXBean {
    private final Map<String, TenantCache> caches = new TreeMap<>();
    private final boolean closePools;

    public CacheRegistry(boolean closePools) throws JMException {
        this.closePools = closePools;
        ManagementFactory.getPlatformMBeanServer().registerMBean(this, new ObjectName("acme.cache:type=CacheRegistry"));
    }

    public TenantCache cacheOf(String tenant) {
        return caches.computeIfAbsent(tenant, t -> new TenantCache(t, 8));
    }

    public TenantCache settingsChanged(String tenant, int max) {
        TenantCache old = caches.put(tenant, new TenantCache(tenant, max));
        if (closePools) {
            old.destroy();
        } else {
            old.clear();
        }
        return old;
    }

    @Override
    public int getTenants() {
        return caches.size();
    }
}
