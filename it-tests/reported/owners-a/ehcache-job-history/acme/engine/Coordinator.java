package acme.engine;

import org.ehcache.*;
import org.ehcache.config.builders.*;
import org.ehcache.event.*;

public class Coordinator implements AutoCloseable {
    private final CacheManager caches = CacheManagerBuilder.newCacheManagerBuilder()
            .withCache("state", config()).withCache("metrics", config()).withCache("vertex", config()).build(true);
    private final boolean clears;
    private JobHistoryService history;
    private int removals;

    private static CacheConfigurationBuilder<Long, String> config() {
        return CacheConfigurationBuilder.newCacheConfigurationBuilder(Long.class, String.class, ResourcePoolsBuilder.heap(200));
    }

    public Coordinator(boolean clears) {
        this.clears = clears;
        cache("state").getRuntimeConfiguration().registerCacheEventListener(e -> removals++, EventOrdering.UNORDERED, EventFiring.SYNCHRONOUS, EventType.REMOVED);
    }

    private Cache<Long, String> cache(String n) { return caches.getCache(n, Long.class, String.class); }

    public JobHistoryService initCoordinatorService() {
        history = new JobHistoryService(cache("state"), cache("metrics"), cache("vertex"));
        return history;
    }

    public void clearCoordinatorService() {
        if (history == null) return;
        if (clears) history.clear();
        history = null;
    }

    public JobHistoryService history() { return history; }
    public int removals() { return removals; }
    @Override public void close() { caches.close(); }
}
