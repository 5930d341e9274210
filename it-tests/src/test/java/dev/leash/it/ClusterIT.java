package dev.leash.it;

import dev.leash.it.harness.Program;
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
        listeners("curator.LeakyConnectionListeners", "4.3.0").silent("clientClosed"),
        listeners("curator.LeakyConnectionListeners", "5.9.0").silent("clientClosed"),
        listeners("curator.LeakyCacheListeners", "5.9.0").silent("closed"));
  }

  @TestFactory
  Stream<DynamicTest> zooKeeper() {
    return TwoSided.tests(zooKeeper("3.6.4", "5.2.0"), zooKeeper("3.9.3", "5.9.0"));
  }

  @TestFactory
  Stream<DynamicTest> curators_recipes() {
    FormTrial trial = FormTrial.of(recipes("4.3.0"), recipes("5.9.0"));
    trial.leakyWith("prove=off"); // what the client keeps of them would be a pool that is full
    for (String form : "children tree latch selector persistent value".split(" ")) {
      trial.leaks(form, "curator-recipe", "RESOURCE", ".start(", "close()");
    }
    return trial.tests();
  }

  @TestFactory
  Stream<DynamicTest> clients_and_caches() {
    return TwoSided.tests(
        TwoSided.of(curator("curator.Clients", "4.3.0"))
            .leaks("curator-client", "open", 40)
            .fix("CuratorFramework.close()"),
        TwoSided.of(curator("curator.Clients", "5.9.0"))
            .leaks("curator-client", "open", 40)
            .fix("CuratorFramework.close()"),
        TwoSided.of(curator("curator.Caches", "5.9.0"))
            .staysInMemory() // its watch, until there is something to tell
            .leaks("curator-recipe", "open", 40)
            .fix("CuratorCache.close()"),
        TwoSided.of(curator("curator.Caches", "5.9.0").property("node", "true"))
            .staysInMemory()
            .leaks("curator-recipe", "node", 40)
            .fix("close() the cache"),
        zooKeeperClients("3.6.4", "5.2.0"),
        zooKeeperClients("3.9.3", "5.9.0"));
  }

  private static Program recipes(String version) {
    return curator("curator.Recipes", version);
  }

  private static TwoSided zooKeeperClients(String version, String server) {
    return TwoSided.of(zooKeeper("zookeeper.Clients", version, server))
        .leaks("zookeeper-client", "open", 40)
        .fix("ZooKeeper.close()");
  }

  private static TwoSided zooKeeper(String version, String server) {
    return TwoSided.of(zooKeeper("zookeeper.LeakyWatches", version, server))
        .leaks("zookeeper", "open", 100)
        .and(leak -> leak.hasKind("STATE_WATCHER"))
        .fix("ZooKeeper.removeWatches(path, watcher, WatcherType.Any, true)")
        .silent("again")
        .silent("allRemoved")
        .silent("closed");
  }

  private static Program zooKeeper(String program, String version, String server) {
    return Program.of("programs." + program)
        .with(
            "org.apache.zookeeper:zookeeper:" + version,
            "org.apache.curator:curator-test:" + server,
            "org.slf4j:slf4j-nop:1.7.36")
        .without("org.slf4j:slf4j-log4j12", "log4j:log4j", "ch.qos.logback:*");
  }

  private static TwoSided listeners(String program, String version) {
    return TwoSided.of(curator(program, version))
        .leaks("curator", "open", 100)
        .and(leak -> leak.hasKind("STATE_WATCHER"))
        .fix("Listenable.removeListener(listener)");
  }

  private static Program curator(String program, String version) {
    return Program.of("programs." + program)
        .with(
            "org.apache.curator:curator-recipes:" + version,
            "org.apache.curator:curator-test:" + version,
            "org.slf4j:slf4j-nop:1.7.36")
        .without("org.slf4j:slf4j-log4j12", "log4j:log4j");
  }
}
