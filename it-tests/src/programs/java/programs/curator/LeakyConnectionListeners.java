package programs.curator;

import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.CuratorFrameworkFactory;
import org.apache.curator.framework.state.ConnectionState;
import org.apache.curator.framework.state.ConnectionStateListener;
import org.apache.curator.retry.RetryOneTime;
import org.apache.curator.test.TestingServer;

/** Jobs that watch the shared connection; the leaky ones go on watching when they are done. */
public class LeakyConnectionListeners {

  public static void main(String[] args) throws Exception {
    TestingServer server = new TestingServer();
    CuratorFramework client =
        CuratorFrameworkFactory.newClient(server.getConnectString(), new RetryOneTime(100));
    client.start();
    client.blockUntilConnected();
    for (int i = 0; i < 100; i++) {
      switch (args[0]) {
        case "leaky" -> open(client, new Job(i));
        case "clean" -> {
          open(client, new Job(i));
          // The manager finds it by equals, and keeps it once.
          open(client, new Job(i));
          client.getConnectionStateListenable().removeListener(new Job(i));
        }
        case "clientClosed" -> open(client, new Job(i));
        default -> {}
      }
    }
    if (!args[0].equals("leaky")) {
      client.close();
    }
    System.exit(0);
  }

  private static void open(CuratorFramework client, Job job) {
    client.getConnectionStateListenable().addListener(job);
  }

  private record Job(int number) implements ConnectionStateListener {
    @Override
    public void stateChanged(CuratorFramework client, ConnectionState state) {}
  }
}
