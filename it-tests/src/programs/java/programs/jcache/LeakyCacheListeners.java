package programs.jcache;

import java.io.Serializable;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.Caching;
import javax.cache.configuration.FactoryBuilder;
import javax.cache.configuration.MutableCacheEntryListenerConfiguration;
import javax.cache.configuration.MutableConfiguration;
import javax.cache.event.CacheEntryCreatedListener;

/** Requests that listen to a cache; the leaky ones go on when they are served. */
public class LeakyCacheListeners {

  public static void main(String[] args) {
    CacheManager manager = Caching.getCachingProvider().getCacheManager();
    Cache<String, String> cache =
        manager.createCache("orders", new MutableConfiguration<String, String>());
    for (int i = 0; i < 100; i++) {
      cache.registerCacheEntryListener(request(i));
      if (args[0].equals("clean")) {
        cache.deregisterCacheEntryListener(request(i));
      }
    }
    if (args[0].equals("closed")) {
      cache.close();
    }
    System.exit(0);
  }

  private static MutableCacheEntryListenerConfiguration<String, String> request(int number) {
    return new MutableCacheEntryListenerConfiguration<>(
        new FactoryBuilder.SingletonFactory<>(new Request(number)), null, false, false);
  }

  private record Request(int number)
      implements CacheEntryCreatedListener<String, String>, Serializable {
    @Override
    public void onCreated(
        Iterable<javax.cache.event.CacheEntryEvent<? extends String, ? extends String>> events) {}
  }
}
