package dev.leash.agent.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The report on the loopback interface: {@code /} is the HTML page, {@code /report.json} and the
 * other endings the rest. It can be read and nothing else, and only by its local name, so that no
 * web site can have a browser fetch it.
 */
final class ReportServer implements AutoCloseable {

  private final ControlTarget target;
  private final HttpServer server;
  private final RequestWorkers workers = new RequestWorkers();

  private ReportServer(ControlTarget target, HttpServer server) {
    this.target = target;
    this.server = server;
  }

  /** Null if it can't be opened, which is said. */
  static ReportServer open(ControlTarget target, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      ReportServer page = new ReportServer(target, HttpServer.create(address, 8));
      page.server.createContext("/", page::answer);
      page.server.setExecutor(page.workers);
      page.server.start();
      target.say("Leash: the report is at http://localhost:" + page.port() + "/");
      return page;
    } catch (IOException | RuntimeException | LinkageError e) {
      target.say("Leash: no report at port " + port + " of the loopback interface: " + e);
      return null;
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    workers.received();
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<ReportFormat> format =
          path.equals("/") ? Optional.of(ReportFormat.HTML) : ReportFormat.of(path);
      if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
        send(exchange, 403, "text/plain", "Only by the name localhost.\n");
      } else if (!isReading(exchange)) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, "text/plain", "Only GET and HEAD.\n");
      } else if (format.isEmpty() || !(path.equals("/") || path.startsWith("/report."))) {
        send(exchange, 404, "text/plain", "There is / and /report.json, .html, .txt and so on.\n");
      } else {
        String text = isHead(exchange) ? "" : format.get().writer().toString(target.report(false));
        send(exchange, 200, type(format.get()), text);
      }
    }
  }

  private static boolean isReading(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("GET") || isHead(exchange);
  }

  private static boolean isHead(HttpExchange exchange) {
    return exchange.getRequestMethod().equals("HEAD");
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

  private void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    workers.answers();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (isHead(exchange)) {
      exchange.sendResponseHeaders(status, -1); // the JDK warns of any length
    } else {
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    workers.close();
  }
}
