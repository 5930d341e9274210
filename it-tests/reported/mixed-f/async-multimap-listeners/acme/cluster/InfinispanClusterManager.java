package acme.cluster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachemanagerlistener.annotation.CacheStopped;
import org.infinispan.notifications.cachemanagerlistener.event.CacheStoppedEvent;

public class InfinispanClusterManager implements AutoCloseable {
    private final DefaultCacheManager cacheManager;
    private final Map<String, InfinispanAsyncMultiMap> multiMaps = new ConcurrentHashMap<>();
    private final boolean one;

    @Listener
    public static final class NodeListener {
        @CacheStopped
        public void stopped(CacheStoppedEvent e) { System.out.println("cache " + e.getCacheName() + " stopped"); }
    }

    public InfinispanClusterManager(boolean oneByName) {
        this.one = oneByName;
        GlobalConfigurationBuilder g = new GlobalConfigurationBuilder().nonClusteredDefault();
        g.jmx().disable();
        cacheManager = new DefaultCacheManager(g.build());
        cacheManager.addListener(new NodeListener());
    }

    public InfinispanAsyncMultiMap getAsyncMultiMap(String name) {
        if (one) {
            return multiMaps.computeIfAbsent(name, this::create);
        }
        return create(name);
    }

    private InfinispanAsyncMultiMap create(String name) {
        if (cacheManager.getCacheConfiguration(name) == null) {
            cacheManager.defineConfiguration(name, new ConfigurationBuilder().build());
        }
        return new InfinispanAsyncMultiMap(cacheManager.getCache(name));
    }

    public int listeners(String name) { return cacheManager.<Object, Object>getCache(name).getListeners().size(); }

    @Override
    public void close() { cacheManager.stop(); }
}
