package dev.leash.agent.control;

import com.sun.net.httpserver.HttpExchange;
import dev.leash.report.LivePageWriter;
import dev.leash.report.ReportFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The answer to one request. Confined to the thread that answers. */
final class PageAnswer {

  private final HttpExchange exchange;
  private final RequestWorkers workers;

  PageAnswer(HttpExchange exchange, RequestWorkers workers) {
    this.exchange = exchange;
    this.workers = workers;
  }

  boolean isReading() {
    return exchange.getRequestMethod().equals("GET") || isHead();
  }

  boolean isHead() {
    return exchange.getRequestMethod().equals("HEAD");
  }

  boolean isPost() {
    return exchange.getRequestMethod().equals("POST");
  }

  String header(String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  String query() {
    return exchange.getRequestURI().getRawQuery();
  }

  /** Says that only other methods will do. */
  void allow(String methods) throws IOException {
    exchange.getResponseHeaders().set("Allow", methods);
    send(405, "Only " + methods.replace(", ", " and ") + ".\n");
  }

  void send(int status, String text) throws IOException {
    send(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  void report(ReportFormat format, String text) throws IOException {
    String type =
        switch (format) {
          case HTML -> "text/html";
          case JSON, SARIF -> "application/json";
          case JUNIT -> "application/xml";
          case TEXT -> "text/plain";
        };
    send(200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  /** The live page, in which no script runs but its own, and which no other page may frame. */
  void page(String html) throws IOException {
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'sha256-"
                + hash(LivePageWriter.script())
                + "'; style-src 'unsafe-inline'; connect-src 'self'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors 'none'");
    send(200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String script) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  void send(int status, String type, byte[] bytes) throws IOException {
    workers.answers();
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    if (isHead()) {
      exchange.sendResponseHeaders(status, -1); // the JDK warns of any length
    } else {
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
