package dev.leash.agent.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.leash.report.LivePageWriter;
import dev.leash.report.ReportFormat;
import dev.leash.report.ReportWriter;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Answers requests: {@code /} is the live page, {@code /report.json} and the other endings are
 * reports, {@code /metrics} is for Prometheus, {@code /events} keeps open pages up to date; and who
 * has the token may post to {@code /collect}, {@code /prove} and {@code /release}. All of it only
 * by the machine's local name, so that no web site can have a browser fetch it, and all but the
 * metrics only by the user of this process, or root.
 */
final class PageRequests implements HttpHandler {

  private static final Set<String> CONTROLS = Set.of("/collect", "/prove", "/release");

  private static final String PLACES =
      "There is /, /metrics, /events and /report.json, .html, .txt and so on.\n";

  private final ControlTarget target;
  private final int port;
  private final RequestWorkers workers;
  private final PageEvents events;
  private final PageControl control;
  private final ReportWriter page;

  /**
   * Answers for one server.
   *
   * @param port where it listens
   * @param control what the buttons do; null for none
   */
  PageRequests(
      ControlTarget target,
      int port,
      RequestWorkers workers,
      PageEvents events,
      PageControl control) {
    this.target = target;
    this.port = port;
    this.workers = workers;
    this.events = events;
    this.control = control;
    this.page = new LivePageWriter(control != null);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    workers.received();
    PageAnswer answer = new PageAnswer(exchange, workers);
    boolean staysOpen = false;
    try {
      String path = exchange.getRequestURI().getPath();
      if (!isLocal(exchange.getRequestHeaders().getFirst("Host"))) {
        answer.send(403, "Only by the name localhost.\n");
      } else if (!path.equals("/metrics") && !isAllowed(exchange)) {
        answer.send(403, "Only for the user of this process, for root, and with the token.\n");
      } else if (CONTROLS.contains(path)) {
        control(path, answer);
      } else if (!answer.isReading()) {
        answer.allow("GET, HEAD");
      } else if (path.equals("/events") && !answer.isHead()) {
        staysOpen = events.add(exchange);
        if (!staysOpen) {
          answer.send(503, "Too many pages are open.\n");
        }
      } else {
        read(path, answer);
      }
    } finally {
      if (!staysOpen) {
        exchange.close();
      }
    }
  }

  private void read(String path, PageAnswer answer) throws IOException {
    Optional<ReportFormat> format = ReportFormat.of(path);
    if (path.equals("/")) {
      answer.page(answer.isHead() ? "" : page.toString(target.report(false)));
    } else if (path.equals("/metrics") && target.options().metrics()) {
      answer.send(
          200,
          Metrics.TYPE,
          answer.isHead() ? new byte[0] : Metrics.of(target.report(false), target.cost()));
    } else if (format.isPresent() && path.startsWith("/report.")) {
      String text = answer.isHead() ? "" : format.get().writer().toString(target.report(false));
      answer.report(format.get(), text);
    } else {
      answer.send(404, PLACES);
    }
  }

  private void control(String path, PageAnswer answer) throws IOException {
    if (control == null) {
      answer.send(403, "The option control allows reading only.\n");
    } else if (!answer.isPost()) {
      answer.allow("POST");
    } else if (!control.isAllowed(answer.header(PageControl.TOKEN_HEADER))) {
      answer.send(403, "The token is missing or wrong; it was said when the page was opened.\n");
    } else {
      try {
        answer.send(200, pressed(path, answer.query()));
      } catch (IllegalArgumentException e) {
        answer.send(400, e.getMessage());
      }
    }
  }

  private String pressed(String path, String query) {
    return switch (path) {
      case "/collect" -> control.collect();
      case "/prove" -> control.prove(query);
      default -> control.release(query);
    };
  }

  private boolean isAllowed(HttpExchange exchange) {
    return LocalUsers.isOwn(exchange.getRemoteAddress(), port)
        || (control != null
            && control.isAllowed(exchange.getRequestHeaders().getFirst(PageControl.TOKEN_HEADER)));
  }

  private boolean isLocal(String host) {
    String end = ":" + port;
    return host != null
        && (host.equals("localhost" + end)
            || host.equals("127.0.0.1" + end)
            || host.equals("[::1]" + end));
  }
}
