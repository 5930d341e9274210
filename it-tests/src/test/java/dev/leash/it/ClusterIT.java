package dev.leash.it;

import dev.leash.it.harness.TwoSided;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Data grids and coordination services, each embedded and on the loopback interface only. */
class ClusterIT {

  @TestFactory
  Stream<DynamicTest> hazelcast() {
    return TwoSided.tests(
        TwoSided.of("programs.hazelcast.LeakyEntryListeners")
            .withEach("com.hazelcast:hazelcast", "4.2.8", "5.7.0")
            .leaks("hazelcast", "open", 100)
            .and(leak -> leak.hasKind("STATE_WATCHER"))
            .fix("IMap.removeEntryListener(id)")
            .silent("destroyed")
            .silent("shutDown"));
  }

  @TestFactory
  Stream<DynamicTest> curator() {
    return TwoSided.tests(
        curator("programs.curator.LeakyConnectionListeners", "4.3.0").silent("clientClosed"),
        curator("programs.curator.LeakyConnectionListeners", "5.9.0").silent("clientClosed"),
        curator("programs.curator.LeakyCacheListeners", "5.9.0").silent("closed"));
  }

  @TestFactory
  Stream<DynamicTest> zooKeeper() {
    return TwoSided.tests(zooKeeper("3.6.4", "5.2.0"), zooKeeper("3.9.3", "5.9.0"));
  }

  private static TwoSided zooKeeper(String version, String server) {
    return TwoSided.of("programs.zookeeper.LeakyWatches")
        .with(
            "org.apache.zookeeper:zookeeper:" + version,
            "org.apache.curator:curator-test:" + server,
            "org.slf4j:slf4j-nop:1.7.36")
        .program(it -> it.without("org.slf4j:slf4j-log4j12", "log4j:log4j", "ch.qos.logback:*"))
        .leaks("zookeeper", "open", 100)
        .and(leak -> leak.hasKind("STATE_WATCHER"))
        .fix("ZooKeeper.removeWatches(path, watcher, WatcherType.Any, true)")
        .silent("again")
        .silent("allRemoved")
        .silent("closed");
  }

  private static TwoSided curator(String program, String version) {
    return TwoSided.of(program)
        .with(
            "org.apache.curator:curator-recipes:" + version,
            "org.apache.curator:curator-test:" + version,
            "org.slf4j:slf4j-nop:1.7.36")
        .program(it -> it.without("org.slf4j:slf4j-log4j12", "log4j:log4j"))
        .leaks("curator", "open", 100)
        .and(leak -> leak.hasKind("STATE_WATCHER"))
        .fix("Listenable.removeListener(listener)");
  }
}
