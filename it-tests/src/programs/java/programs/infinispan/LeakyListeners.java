package programs.infinispan;

import org.infinispan.Cache;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.event.CacheEntryCreatedEvent;

/** Sessions that listen to a cache; the leaky ones go on when they end. */
public class LeakyListeners {

  public static void main(String[] args) {
    DefaultCacheManager manager = new DefaultCacheManager();
    manager.defineConfiguration("orders", new ConfigurationBuilder().build());
    Cache<String, String> cache = manager.getCache("orders");
    for (int i = 0; i < 100; i++) {
      Session session = open(cache);
      if (args[0].equals("clean")) {
        cache.removeListener(session);
        Starts starts = new Starts();
        manager.addListener(starts);
        manager.removeListener(starts);
      }
    }
    if (args[0].equals("stopped")) {
      cache.stop();
    } else if (args[0].equals("clean")) {
      manager.stop();
    }
    System.exit(0);
  }

  private static Session open(Cache<String, String> cache) {
    Session session = new Session();
    cache.addListener(session);
    return session;
  }

  @Listener
  public static class Session {
    @CacheEntryCreated
    public void created(CacheEntryCreatedEvent<String, String> event) {}
  }

  @Listener
  public static class Starts {
    @org.infinispan.notifications.cachemanagerlistener.annotation.CacheStarted
    public void started(
        org.infinispan.notifications.cachemanagerlistener.event.CacheStartedEvent event) {}
  }
}
