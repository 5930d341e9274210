package programs.lettuce;

import com.github.fppt.jedismock.RedisServer;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.protocol.ProtocolVersion;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.RedisPubSubListener;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.net.InetAddress;

/**
 * Streams to browsers fed by one shared connection; the leaky ones go on after the browser left.
 */
public class LeakyPubSub {

  public static void main(String[] args) throws Exception {
    RedisServer server = RedisServer.newRedisServer(0, InetAddress.getLoopbackAddress()).start();
    RedisClient client = RedisClient.create(RedisURI.create("127.0.0.1", server.getBindPort()));
    client.setOptions(ClientOptions.builder().protocolVersion(ProtocolVersion.RESP2).build());
    StatefulRedisPubSubConnection<String, String> connection = client.connectPubSub();
    for (int i = 0; i < 100; i++) {
      RedisPubSubListener<String, String> listener = open(connection, i);
      if (args[0].equals("clean")) {
        connection.removeListener(listener);
        connection.addListener(listener);
        connection.addListener(listener);
        connection.removeListener(listener);
        connection.removeListener(listener);
      }
    }
    if (args[0].equals("closed")) {
      connection.close();
    }
    System.exit(0);
  }

  private static RedisPubSubListener<String, String> open(
      StatefulRedisPubSubConnection<String, String> connection, int browser) {
    RedisPubSubListener<String, String> listener =
        new RedisPubSubAdapter<>() {
          @Override
          public void message(String channel, String message) {
            System.out.println(browser);
          }
        };
    connection.addListener(listener);
    return listener;
  }
}
