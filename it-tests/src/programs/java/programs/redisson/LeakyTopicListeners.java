package programs.redisson;

import com.github.fppt.jedismock.RedisServer;
import java.net.InetAddress;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;

/** Rooms that listen to a topic; the leaky ones ignore the id they get. */
public class LeakyTopicListeners {

  public static void main(String[] args) throws Exception {
    RedisServer server = RedisServer.newRedisServer(0, InetAddress.getLoopbackAddress()).start();
    Config config = new Config();
    config
        .useSingleServer()
        .setAddress("redis://127.0.0.1:" + server.getBindPort())
        .setConnectionMinimumIdleSize(1)
        .setSubscriptionConnectionMinimumIdleSize(1);
    RedissonClient client = Redisson.create(config);
    for (int i = 0; i < 100; i++) {
      int id = open(client, i);
      if (args[0].equals("clean")) {
        client.getTopic("news").removeListener(id);
      }
    }
    if (args[0].equals("allRemoved")) {
      client.getTopic("news").removeAllListeners();
    }
    System.exit(0);
  }

  private static int open(RedissonClient client, int room) {
    return client
        .getTopic("news")
        .addListener(String.class, (channel, message) -> System.out.println(room));
  }
}
