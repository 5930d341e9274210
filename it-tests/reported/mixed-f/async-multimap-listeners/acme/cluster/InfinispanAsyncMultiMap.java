package acme.cluster;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.infinispan.Cache;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryRemoved;
import org.infinispan.notifications.cachelistener.event.CacheEntryCreatedEvent;
import org.infinispan.notifications.cachelistener.event.CacheEntryRemovedEvent;

/** Several values a key, on top of a cache whose keys are "key|value". Keeps near answers of what was asked. */
public class InfinispanAsyncMultiMap {
    private final Cache<String, Boolean> cache;
    private final Map<String, Set<String>> nearCache = new ConcurrentHashMap<>();

    public InfinispanAsyncMultiMap(Cache<String, Boolean> cache) {
        this.cache = cache;
        cache.addListener(new EntryListener());
    }

    @Listener(sync = true)
    public final class EntryListener {
        @CacheEntryCreated
        public void created(CacheEntryCreatedEvent<String, Boolean> e) {
            if (!e.isPre()) near(e.getKey(), true);
        }
        @CacheEntryRemoved
        public void removed(CacheEntryRemovedEvent<String, Boolean> e) {
            if (!e.isPre()) near(e.getKey(), false);
        }
    }

    private void near(String multiKey, boolean add) {
        int bar = multiKey.indexOf('|');
        nearCache.computeIfPresent(multiKey.substring(0, bar), (k, set) -> {
            if (add) set.add(multiKey.substring(bar + 1)); else set.remove(multiKey.substring(bar + 1));
            return set;
        });
    }

    public void add(String k, String v) { cache.put(k + '|' + v, true); }
    public boolean remove(String k, String v) { return cache.remove(k + '|' + v) != null; }

    public Collection<String> get(String k) {
        return nearCache.computeIfAbsent(k, key -> {
            Set<String> found = new ConcurrentSkipListSet<>();
            for (String mk : cache.keySet()) if (mk.startsWith(key + '|')) found.add(mk.substring(key.length() + 1));
            return found;
        });
    }
}
