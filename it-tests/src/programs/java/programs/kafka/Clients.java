package programs.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import programs.Forms;
import programs.Forms.Release;

/** Clients for each message, of a broker that is not there. */
public class Clients {
  private static final Map<String, Object> BROKER =
      Map.of("bootstrap.servers", "localhost:9", "reconnect.backoff.ms", 60_000L);

  /** A consumer that nobody refers to is gone. */
  private static final List<Object> KEPT = new ArrayList<>();

  public static void main(String[] args) throws Exception {
    Forms.run(Clients.class, args);
    System.exit(0); // their threads are no daemons
  }

  static Release producer() {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(BROKER, new StringSerializer(), new StringSerializer());
    return producer::close;
  }

  static Release consumer() {
    KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(BROKER, new StringDeserializer(), new StringDeserializer());
    KEPT.add(consumer);
    return consumer::close;
  }

  static Release admin() {
    Admin admin = Admin.create(BROKER);
    return admin::close;
  }
}
