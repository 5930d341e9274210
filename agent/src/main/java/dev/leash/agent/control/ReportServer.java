package dev.leash.agent.control;

import com.sun.net.httpserver.HttpServer;
import dev.leash.agent.options.Options.ControlBy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The live page, reports and metrics on the loopback interface. */
final class ReportServer implements AutoCloseable {

  private final HttpServer server;
  private final RequestWorkers workers = new RequestWorkers();
  private final PageEvents events;

  private ReportServer(ControlTarget target, HttpServer server) {
    this.server = server;
    this.events = new PageEvents(target, workers);
  }

  /** Null if it can't be opened, which is said. */
  static ReportServer open(ControlTarget target, int port) {
    try {
      InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      ReportServer page = new ReportServer(target, HttpServer.create(address, 8));
      boolean full = target.options().control() == ControlBy.FULL;
      PageControl control = full ? new PageControl(target) : null;
      PageRequests requests =
          new PageRequests(target, page.port(), page.workers, page.events, control);
      page.server.createContext("/", requests);
      page.server.setExecutor(page.workers);
      page.server.start();
      String there = "http://localhost:" + page.port() + "/";
      target.say("Leash: the report is at " + there);
      if (control != null) {
        target.say("Leash: with buttons to release: " + there + "#token=" + control.token());
      }
      return page;
    } catch (IOException | RuntimeException | LinkageError e) {
      target.say("Leash: no report at port " + port + " of the loopback interface: " + e);
      return null;
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    events.close();
    server.stop(0);
    workers.close();
  }
}
