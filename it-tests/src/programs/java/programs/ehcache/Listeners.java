package programs.ehcache;

import java.util.EnumSet;
import org.ehcache.Cache;
import org.ehcache.config.builders.CacheConfigurationBuilder;
import org.ehcache.config.builders.CacheManagerBuilder;
import org.ehcache.config.builders.ResourcePoolsBuilder;
import org.ehcache.event.CacheEventListener;
import org.ehcache.event.EventFiring;
import org.ehcache.event.EventOrdering;
import org.ehcache.event.EventType;
import programs.Rounds;

/** Histories that listen to one cache; the leaky ones still do when they are over. */
public class Listeners {

  private static final Cache<Long, String> CACHE =
      CacheManagerBuilder.newCacheManagerBuilder()
          .build(true)
          .createCache(
              "jobs",
              CacheConfigurationBuilder.newCacheConfigurationBuilder(
                  Long.class, String.class, ResourcePoolsBuilder.heap(10)));

  public static void main(String[] args) throws Exception {
    Rounds.run(args[0], Listeners::open);
  }

  private static Rounds.Release open() {
    Object history = new Object();
    CacheEventListener<Long, String> listener = event -> System.out.println(history);
    CACHE
        .getRuntimeConfiguration()
        .registerCacheEventListener(
            listener,
            EventOrdering.UNORDERED,
            EventFiring.SYNCHRONOUS,
            EnumSet.of(EventType.EXPIRED));
    return () -> CACHE.getRuntimeConfiguration().deregisterCacheEventListener(listener);
  }
}
