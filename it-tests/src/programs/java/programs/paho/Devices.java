package programs.paho;

import io.moquette.broker.Server;
import io.moquette.broker.config.MemoryConfig;
import java.net.ServerSocket;
import java.util.Properties;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.persist.MemoryPersistence;
import programs.Rounds;

/** A client shared by devices, each with a topic; the leaky ones are forgotten when they leave. */
public class Devices {
  private static MqttClient client;
  private static int devices;

  public static void main(String[] args) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Properties settings = new Properties();
    settings.put("host", "127.0.0.1");
    settings.put("port", String.valueOf(port));
    settings.put("allow_anonymous", "true");
    settings.put("persistence_enabled", "false");
    settings.put("telemetry_enabled", "false");
    Server broker = new Server();
    broker.startServer(new MemoryConfig(settings));
    client = new MqttClient("tcp://127.0.0.1:" + port, "shared", new MemoryPersistence());
    client.connect();
    switch (args[0]) {
      case "sameTopic" -> {
        for (int i = 0; i < Rounds.N; i++) {
          client.subscribe("devices/one", (topic, message) -> {});
        }
      }
      case "withoutListener" -> {
        for (int i = 0; i < Rounds.N; i++) {
          String topic = join();
          client.subscribe(topic);
        }
      }
      default ->
          Rounds.run(
              args[0],
              () -> {
                String topic = join();
                return () -> client.unsubscribe(topic);
              });
    }
    System.exit(0);
  }

  private static String join() throws Exception {
    String name = "devices/" + devices++;
    client.subscribe(name, (topic, message) -> System.out.println(name));
    return name;
  }
}
