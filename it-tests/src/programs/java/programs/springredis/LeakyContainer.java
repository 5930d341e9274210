package programs.springredis;

import com.github.fppt.jedismock.RedisServer;
import java.net.InetAddress;
import java.util.List;
import org.springframework.data.redis.connection.MessageListener;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.listener.ChannelTopic;
import org.springframework.data.redis.listener.RedisMessageListenerContainer;

/** Streams to browsers; the leaky ones stay in the container after the browser left. */
public class LeakyContainer {

  public static void main(String[] args) throws Exception {
    RedisServer server = RedisServer.newRedisServer(0, InetAddress.getLoopbackAddress()).start();
    LettuceConnectionFactory factory =
        new LettuceConnectionFactory(
            new RedisStandaloneConfiguration("127.0.0.1", server.getBindPort()));
    factory.afterPropertiesSet();
    RedisMessageListenerContainer container = new RedisMessageListenerContainer();
    container.setConnectionFactory(factory);
    container.afterPropertiesSet();
    for (int i = 0; i < 100; i++) {
      MessageListener listener = open(container, i);
      if (args[0].equals("clean")) {
        container.removeMessageListener(listener, new ChannelTopic("news"));
        container.addMessageListener(
            listener, List.of(new ChannelTopic("a"), new ChannelTopic("b")));
        container.removeMessageListener(listener);
      }
    }
    if (args[0].equals("destroyed")) {
      container.destroy();
    }
    System.exit(0);
  }

  private static MessageListener open(RedisMessageListenerContainer container, int browser) {
    MessageListener listener = (message, pattern) -> System.out.println(browser);
    container.addMessageListener(listener, new ChannelTopic("news"));
    return listener;
  }
}
