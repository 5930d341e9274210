package programs.nats;

import io.nats.client.Connection;
import io.nats.client.Nats;

/** A connection for each message; the leaky side never closes one. */
public class Connections {
  public static void main(String[] args) throws Exception {
    Broker broker = new Broker();
    for (int i = 0; i < 40; i++) {
      Connection connection = open(broker.url());
      if (args[0].equals("clean")) {
        connection.close();
      }
    }
    System.exit(0); // their threads are no daemons
  }

  private static Connection open(String url) throws Exception {
    return Nats.connect(url);
  }
}
