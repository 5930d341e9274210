package programs.curator;

import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.recipes.cache.PathChildrenCache;
import org.apache.curator.framework.recipes.cache.TreeCache;
import org.apache.curator.framework.recipes.leader.LeaderLatch;
import org.apache.curator.framework.recipes.leader.LeaderSelector;
import org.apache.curator.framework.recipes.leader.LeaderSelectorListenerAdapter;
import org.apache.curator.framework.recipes.nodes.PersistentNode;
import org.apache.curator.framework.recipes.shared.SharedValue;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;
import org.apache.zookeeper.CreateMode;
import programs.Forms;
import programs.Forms.Release;

/** Recipes for each job, on one client. */
public class Recipes {
  private static final CuratorFramework CLIENT = connect();
  private static final byte[] EMPTY = {};

  public static void main(String[] args) throws Exception {
    Forms.run(Recipes.class, args);
    if (args[0].equals("clean")) {
      Thread.sleep(1_000); // what is closed takes its watches back in the background
    }
    System.exit(0); // the server's threads are no daemons
  }

  static Release children() throws Exception {
    PathChildrenCache cache = new PathChildrenCache(CLIENT, "/children", true);
    cache.start();
    return cache::close;
  }

  static Release tree() throws Exception {
    TreeCache cache = new TreeCache(CLIENT, "/tree");
    cache.start();
    return cache::close;
  }

  static Release latch() throws Exception {
    LeaderLatch latch = new LeaderLatch(CLIENT, "/latch");
    latch.start();
    return latch::close;
  }

  static Release selector() {
    LeaderSelector selector =
        new LeaderSelector(
            CLIENT,
            "/selector",
            new LeaderSelectorListenerAdapter() {
              @Override
              public void takeLeadership(CuratorFramework client) {
                // and give it back at once
              }
            });
    selector.start();
    return selector::close;
  }

  static Release persistent() {
    PersistentNode node =
        new PersistentNode(CLIENT, CreateMode.EPHEMERAL_SEQUENTIAL, false, "/persistent", EMPTY);
    node.start();
    return node::close;
  }

  static Release value() throws Exception {
    SharedValue value = new SharedValue(CLIENT, "/value", EMPTY);
    value.start();
    return value::close;
  }

  private static CuratorFramework connect() {
    try {
      CuratorFramework client =
          CuratorFrameworkFactory.newClient(
              new TestingServer().getConnectString(), new RetryOneTime(100));
      client.start();
      client.blockUntilConnected();
      return client;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
