package acme.cache;

public interface CacheRegistryMXBean {
    int getTenants();
}
