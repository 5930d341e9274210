package dev.leash.agent.control;

import com.sun.net.httpserver.HttpExchange;
import dev.leash.report.Report;
import dev.leash.snapshot.Counts;
import dev.leash.thread.BackgroundThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells open pages that something changed, by server-sent events: one event has the most important
 * numbers, and the page asks for the rest. There is a thread while there are pages; making reports
 * takes it a twentieth of its time at most.
 *
 * <p>Thread-safe.
 */
final class PageEvents implements AutoCloseable {

  /** Browsers keep six connections to one server. */
  private static final int MOST = 12;

  private static final long PAUSE_MILLIS = 2_000;
  private static final long PAUSE_PER_WORK = 20;

  /** Even if no number changed, the plots move on. */
  private static final int QUIET_ROUNDS = 5;

  /** One open page. */
  private static final class Client {
    private final HttpExchange exchange;
    private boolean writing;

    private Client(HttpExchange exchange) {
      this.exchange = exchange;
    }
  }

  private final ControlTarget target;
  private final RequestWorkers workers;
  private final List<Client> clients = new ArrayList<>();
  private boolean running;
  private boolean closed;

  PageEvents(ControlTarget target, RequestWorkers workers) {
    this.target = target;
    this.workers = workers;
  }

  /**
   * Takes a page over, which stays open.
   *
   * @return false if there are too many, or it is too late
   */
  synchronized boolean add(HttpExchange exchange) throws IOException {
    if (closed || clients.size() >= MOST) {
      return false;
    }
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    write(exchange, "retry: 2000\n\n");
    clients.add(new Client(exchange));
    if (!running) {
      running = true;
      BackgroundThread.of("leash-http-events", this::run).start();
    }
    return true;
  }

  private void run() {
    String before = "";
    int quiet = 0;
    long pause = PAUSE_MILLIS;
    while (goesOn(pause)) {
      long start = System.nanoTime();
      String now = numbers();
      quiet = now.equals(before) ? quiet + 1 : 0;
      if (quiet % QUIET_ROUNDS == 0) {
        tell("data: " + now + "\n\n");
      }
      before = now;
      long took = (System.nanoTime() - start) / 1_000_000;
      pause = Math.max(PAUSE_MILLIS, took * PAUSE_PER_WORK);
    }
  }

  private synchronized boolean goesOn(long pause) {
    long end = System.nanoTime() + pause * 1_000_000;
    for (long left = pause; left > 0 && !closed; left = (end - System.nanoTime()) / 1_000_000) {
      try {
        wait(left);
      } catch (InterruptedException e) {
        // Whoever it was meant the application's threads.
      }
    }
    running = !closed && !clients.isEmpty();
    return running;
  }

  private String numbers() {
    Report report = target.report(false);
    Counts total = report.snapshot().total();
    return "{\"leaks\":"
        + report.leaks().size()
        + ",\"suspects\":"
        + report.suspects().size()
        + ",\"live\":"
        + total.live()
        + ",\"registered\":"
        + total.registered()
        + ",\"released\":"
        + total.released()
        + "}";
  }

  /** A page that has not taken the event before misses this one. */
  private synchronized void tell(String event) {
    for (Client client : clients) {
      if (!client.writing) {
        client.writing = true;
        workers.send(() -> send(client, event));
      }
    }
  }

  private void send(Client client, String event) {
    boolean sent = false;
    try {
      write(client.exchange, event);
      sent = true;
    } catch (IOException e) {
      // The page was closed.
    } finally {
      taken(client, sent);
    }
  }

  private synchronized void taken(Client client, boolean sent) {
    client.writing = false;
    if (!sent) {
      clients.remove(client);
      client.exchange.close();
    }
  }

  private static void write(HttpExchange exchange, String text) throws IOException {
    exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
    exchange.getResponseBody().flush();
  }

  @Override
  public synchronized void close() {
    closed = true;
    clients.clear(); // the server closes their connections
    notifyAll();
  }
}
