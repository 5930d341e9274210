package programs.curator;

import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.recipes.cache.CuratorCache;
import org.apache.curator.framework.recipes.cache.CuratorCacheListener;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;

/** Jobs that follow a shared cache; the leaky ones go on when they are done. */
public class LeakyCacheListeners {

  public static void main(String[] args) throws Exception {
    TestingServer server = new TestingServer();
    CuratorFramework client =
        CuratorFrameworkFactory.newClient(server.getConnectString(), new RetryOneTime(100));
    client.start();
    CuratorCache cache = CuratorCache.build(client, "/jobs");
    cache.start();
    for (int i = 0; i < 100; i++) {
      CuratorCacheListener listener = open(cache, i);
      if (args[0].equals("clean")) {
        cache.listenable().removeListener(listener);
      }
    }
    if (args[0].equals("closed")) {
      cache.close();
    }
    System.exit(0);
  }

  private static CuratorCacheListener open(CuratorCache cache, int job) {
    CuratorCacheListener listener = (type, before, now) -> System.out.println(job);
    cache.listenable().addListener(listener);
    return listener;
  }
}
