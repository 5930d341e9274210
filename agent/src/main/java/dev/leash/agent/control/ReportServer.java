package dev.leash.agent.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.leash.report.ReportFormat;
import dev.leash.thread.BackgroundThread;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The report on the loopback interface: {@code /} is the HTML page, {@code /report.json} and the
 * other endings the rest. It can be read and nothing else, and only by its local name, so that no
 * web site can have a browser fetch it.
 */
final class ReportServer implements AutoCloseable {

  private final ControlTarget target;
  private final HttpServer server;
  private final ExecutorService worker;

  private ReportServer(ControlTarget target, HttpServer server) {
    this.target = target;
    this.server = server;
    this.worker = Executors.newSingleThreadExecutor(ReportServer::thread);
  }

  /** Null if it can't be opened, which is said. */
  static ReportServer open(ControlTarget target, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      ReportServer page = new ReportServer(target, HttpServer.create(address, 8));
      page.server.createContext("/", page::answer);
      page.server.setExecutor(page.worker);
      page.server.start();
      target.say("Leash: the report is at http://localhost:" + page.port() + "/");
      return page;
    } catch (IOException | RuntimeException | LinkageError e) {
      target.say("Leash: no report at port " + port + " of the loopback interface: " + e);
      return null;
    }
  }

  private static Thread thread(Runnable work) {
    return BackgroundThread.of("leash-http", work);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<ReportFormat> format =
          path.equals("/") ? Optional.of(ReportFormat.HTML) : ReportFormat.of(path);
      if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 403, "text/plain", "Only by the name localhost.\n");
      } else if (!exchange.getRequestMethod().equals("GET")) {
        send(exchange, 405, "text/plain", "Only GET.\n");
      } else if (format.isEmpty() || !(path.equals("/") || path.startsWith("/report."))) {
        send(exchange, 404, "text/plain", "There is / and /report.json, .html, .txt and so on.\n");
      } else {
        String text = format.get().writer().toString(target.report(false));
        send(exchange, 200, type(format.get()), text);
      }
    }
  }

  private boolean isLocal(String host) {
    String port = ":" + port();
    return host != null
        && (host.equals("localhost" + port)
            || host.equals("127.0.0.1" + port)
            || host.equals("[::1]" + port));
  }

  private static String type(ReportFormat format) {
    return switch (format) {
      case HTML -> "text/html";
      case JSON, SARIF -> "application/json";
      case JUNIT -> "application/xml";
      case TEXT -> "text/plain";
    };
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    worker.shutdownNow();
  }
}
