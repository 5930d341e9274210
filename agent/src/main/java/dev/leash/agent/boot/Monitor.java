package dev.leash.agent.boot;

import dev.leash.agent.options.Options;
import dev.leash.registry.Registry;

/** A daemon thread that now and then ends what became unreachable. */
final class Monitor implements Runnable {

  private final Registry registry;
  private final long pause;

  private Monitor(Registry registry, long pause) {
    this.registry = registry;
    this.pause = pause;
  }

  static void start(Options options, Registry registry) {
    long pause = Math.max(1, options.interval().toMillis());
    Thread thread = new Thread(null, new Monitor(registry, pause), "leash-monitor", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  @Override
  public void run() {
    while (true) {
      try {
        Thread.sleep(pause);
        registry.sweep();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // Unlikely and not the application's business; the next round tries again.
      }
    }
  }
}
