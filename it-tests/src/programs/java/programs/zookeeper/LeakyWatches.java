package programs.zookeeper;

import org.apache.curator.test.TestingServer;
import org.apache.zookeeper.AddWatchMode;
import org.apache.zookeeper.Watcher;
import org.apache.zookeeper.Watcher.WatcherType;
import org.apache.zookeeper.ZooKeeper;

/** Pollers that watch a path which never changes; the leaky ones make a new watch every time. */
public class LeakyWatches {

  public static void main(String[] args) throws Exception {
    TestingServer server = new TestingServer();
    ZooKeeper zooKeeper = new ZooKeeper(server.getConnectString(), 10_000, event -> {});
    Watcher same = event -> {};
    for (int i = 0; i < 100; i++) {
      switch (args[0]) {
        case "again" -> zooKeeper.addWatch("/", same, AddWatchMode.PERSISTENT);
        case "clean" -> zooKeeper.removeWatches("/", open(zooKeeper, i), WatcherType.Any, true);
        default -> open(zooKeeper, i);
      }
    }
    if (args[0].equals("allRemoved")) {
      zooKeeper.removeAllWatches("/", WatcherType.Any, true);
    } else if (args[0].equals("closed")) {
      zooKeeper.close();
    }
    System.exit(0);
  }

  private static Watcher open(ZooKeeper zooKeeper, int poll) throws Exception {
    Watcher watcher = event -> System.out.println(poll);
    zooKeeper.addWatch("/", watcher, AddWatchMode.PERSISTENT);
    return watcher;
  }
}
