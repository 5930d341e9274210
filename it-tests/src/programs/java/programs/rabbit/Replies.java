package programs.rabbit;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.ReturnListener;
import com.rabbitmq.client.ShutdownListener;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.qpid.server.SystemLauncher;
import programs.Rounds;

/** Remote calls over one channel; the leaky ones go on waiting when they have their answer. */
public class Replies {
  private static Connection connection;
  private static Channel channel;
  private static String queue;

  public static void main(String[] args) throws Exception {
    try {
      run(args);
      System.exit(0);
    } catch (Exception e) {
      e.printStackTrace();
      System.exit(1); // the broker has threads that don't end
    }
  }

  private static void run(String[] args) throws Exception {
    int port = broker();
    ConnectionFactory factory = new ConnectionFactory();
    factory.setHost("127.0.0.1");
    factory.setPort(port);
    connection = factory.newConnection();
    channel = connection.createChannel();
    queue = channel.queueDeclare("answers", false, false, false, null).getQueue();
    Rounds.run(
        args[1],
        switch (args[0]) {
          case "consumer" -> Replies::consumer;
          case "shutdown" -> Replies::shutdown;
          default -> Replies::returned;
        });
  }

  private static Rounds.Release consumer() throws Exception {
    String tag = channel.basicConsume(queue, true, (id, answer) -> {}, id -> {});
    return () -> channel.basicCancel(tag);
  }

  private static Rounds.Release shutdown() {
    ShutdownListener listener = cause -> System.out.println(cause);
    connection.addShutdownListener(listener);
    return () -> connection.removeShutdownListener(listener);
  }

  private static Rounds.Release returned() {
    ReturnListener listener = channel.addReturnListener(message -> System.out.println(message));
    return () -> channel.removeReturnListener(listener);
  }

  private static int broker() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path home = Files.createTempDirectory("broker");
    Path settings = home.resolve("settings.json");
    Files.writeString(
        settings,
        """
        {"name": "Broker", "modelVersion": "9.0",
         "authenticationproviders": [{"name": "plain", "type": "Plain",
           "secureOnlyMechanisms": "[]",
           "users": [{"name": "guest", "type": "managed", "password": "guest"}]}],
         "ports": [{"name": "AMQP", "port": "%d", "bindingAddress": "127.0.0.1",
           "authenticationProvider": "plain", "protocols": ["AMQP_0_9_1"],
           "virtualhostaliases": [{"name": "default", "type": "defaultAlias"}]}],
         "virtualhostnodes": [{"name": "default", "type": "Memory", "defaultVirtualHostNode": "true",
           "virtualHostInitialConfiguration": "{\\"type\\": \\"Memory\\"}"}]}
        """
            .formatted(port));
    new SystemLauncher()
        .startup(
            Map.of(
                "type",
                "Memory",
                "initialConfigurationLocation",
                settings.toUri().toURL().toString(),
                "qpid.work_dir",
                home.toString(),
                "startupLoggedToSystemOut",
                "false"));
    return port;
  }
}
