package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CachesIT {

  @TestFactory
  Stream<DynamicTest> caches() {
    return TwoSided.tests(
        TwoSided.of("programs.jcache.LeakyCacheListeners")
            .with("com.github.ben-manes.caffeine:jcache:3.2.2")
            .leaks("jcache", "main", 100)
            .and(leak -> leak.hasKind("STATE_WATCHER"))
            .fix("Cache.deregisterCacheEntryListener(listener)")
            .silent("closed"),
        TwoSided.of("programs.infinispan.LeakyListeners")
            .withEach("org.infinispan:infinispan-core", "13.0.22.Final", "15.2.6.Final")
            .leaks("infinispan", "open", 100)
            .and(leak -> leak.hasKind("STATE_WATCHER"))
            .fix("Listenable.removeListener(listener)")
            .silent("stopped"),
        TwoSided.of("programs.ehcache.Listeners")
            .withEach("org.ehcache:ehcache", "3.8.1")
            .leaks("ehcache", "open", 100)
            .fix("deregisterCacheEventListener(listener)"));
  }
}
