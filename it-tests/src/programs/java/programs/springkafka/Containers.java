package programs.springkafka;

import java.util.Map;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListener;

/** A container for each tenant, of a broker that is not there; the leaky side never stops one. */
public class Containers {
  private static final DefaultKafkaConsumerFactory<String, String> CONSUMERS =
      new DefaultKafkaConsumerFactory<>(
          Map.of(
              "bootstrap.servers", "localhost:9",
              "reconnect.backoff.ms", 60_000L,
              "group.id", "tenants"),
          new StringDeserializer(),
          new StringDeserializer());

  public static void main(String[] args) {
    for (int i = 0; i < 40; i++) {
      ConcurrentMessageListenerContainer<String, String> container = open(i);
      if (args[0].equals("clean")) {
        container.stop();
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static ConcurrentMessageListenerContainer<String, String> open(int tenant) {
    ContainerProperties topics = new ContainerProperties("tenant" + tenant);
    topics.setMessageListener((MessageListener<String, String>) message -> {});
    ConcurrentMessageListenerContainer<String, String> container =
        new ConcurrentMessageListenerContainer<>(CONSUMERS, topics);
    container.start();
    return container;
  }
}
