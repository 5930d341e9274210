package dev.leash.agent.boot;

import dev.leash.agent.clients.Clients;
import dev.leash.agent.options.Options;

/** A daemon thread that makes a housekeeping round now and then. */
final class Monitor implements Runnable {

  private final Clients clients;
  private final long pause;

  private Monitor(Clients clients, long pause) {
    this.clients = clients;
    this.pause = pause;
  }

  static void start(Options options, Clients clients) {
    long pause = Math.max(1, options.interval().toMillis());
    Thread thread = new Thread(null, new Monitor(clients, pause), "leash-monitor", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  @Override
  public void run() {
    while (true) {
      try {
        Thread.sleep(pause);
        clients.round();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // Unlikely and not the application's business; the next round tries again.
      }
    }
  }
}
