package programs.nats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As much of a server as clients need to stay connected: it greets and answers their pings. */
final class Broker {
  private final ServerSocket server;

  Broker() throws IOException {
    server = new ServerSocket(0);
    daemon(this::accept);
  }

  String url() {
    return "nats://localhost:" + server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = server.accept();
        daemon(() -> serve(client));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(Socket client) {
    try (client) {
      send(
          client,
          "INFO {\"server_id\":\"x\",\"version\":\"2.9.0\",\"go\":\"go1\",\"host\":\"localhost\","
              + "\"port\":"
              + server.getLocalPort()
              + ",\"headers\":true,\"max_payload\":1048576,\"proto\":1}");
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("PING")) {
          send(client, "PONG");
        }
      }
    } catch (IOException e) {
      // The client is gone.
    }
  }

  private static void send(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }
}
