package programs.curator;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.recipes.cache.CuratorCache;
import org.apache.curator.framework.recipes.cache.CuratorCacheListener;
import org.apache.curator.framework.recipes.cache.NodeCache;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;

/** A cache for each job; the leaky side never closes one. */
public class Caches {
  public static void main(String[] args) throws Exception {
    CuratorFramework client =
        CuratorFrameworkFactory.newClient(
            new TestingServer().getConnectString(), new RetryOneTime(100));
    client.start();
    for (int i = 0; i < 40; i++) {
      Closeable cache = Boolean.getBoolean("node") ? node(client, i) : open(client, i);
      if (args[0].equals("clean")) {
        cache.close();
      }
    }
    System.exit(0);
  }

  private static Closeable open(CuratorFramework client, int job) throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    CuratorCache cache = CuratorCache.build(client, "/job" + job);
    cache
        .listenable()
        .addListener(CuratorCacheListener.builder().forInitialized(read::countDown).build());
    cache.start();
    read.await();
    return cache;
  }

  private static Closeable node(CuratorFramework client, int job) throws Exception {
    NodeCache cache = new NodeCache(client, "/job" + job);
    cache.start(true);
    return cache;
  }
}
