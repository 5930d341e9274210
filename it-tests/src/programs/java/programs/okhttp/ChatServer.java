package programs.okhttp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * Agrees to web sockets, and to streams of events where nobody asks for a socket; then it is
 * silent.
 */
final class ChatServer {
  private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  private final ServerSocket server;

  ChatServer() throws IOException {
    server = new ServerSocket(0);
    daemon(this::accept);
  }

  String url() {
    return "http://localhost:" + server.getLocalPort() + "/";
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
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
      String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n";
      for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
        if (line.toLowerCase().startsWith("sec-websocket-key:")) {
          answer =
              "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                  + "Sec-WebSocket-Accept: "
                  + accept(line.substring(line.indexOf(':') + 1).trim())
                  + "\r\n";
        }
      }
      client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
      while (client.getInputStream().read() >= 0) {
        // What clients say is of no interest.
      }
    } catch (IOException e) {
      // The client is gone.
    }
  }

  private static String accept(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1")
              .digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task);
    thread.setDaemon(true);
    thread.start();
  }
}
