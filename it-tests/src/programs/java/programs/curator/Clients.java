package programs.curator;

import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.retry.RetryOneTime;
import programs.zookeeper.Server;

/** A client for each job; the leaky side never closes one. */
public class Clients {
  public static void main(String[] args) throws Exception {
    String server = Server.start();
    for (int i = 0; i < 40; i++) {
      CuratorFramework client = open(server);
      if (args[0].equals("clean")) {
        client.close();
      }
    }
    System.exit(0);
  }

  private static CuratorFramework open(String server) throws InterruptedException {
    CuratorFramework client = CuratorFrameworkFactory.newClient(server, new RetryOneTime(100));
    client.start();
    client.blockUntilConnected();
    return client;
  }
}
