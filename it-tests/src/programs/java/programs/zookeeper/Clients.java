package programs.zookeeper;

import org.apache.zookeeper.ZooKeeper;

/** A client for each job; the leaky side never closes one. */
public class Clients {
  public static void main(String[] args) throws Exception {
    String server = Server.start();
    for (int i = 0; i < 40; i++) {
      ZooKeeper client = open(server);
      if (args[0].equals("clean")) {
        client.close();
      }
    }
    System.exit(0);
  }

  private static ZooKeeper open(String server) throws Exception {
    return new ZooKeeper(server, 60_000, event -> {});
  }
}
