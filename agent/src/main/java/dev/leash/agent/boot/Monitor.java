package dev.leash.agent.boot;

import dev.leash.agent.options.Options;
import dev.leash.registry.Registry;

/** A daemon thread that now and then ends what became unreachable. */
final class Monitor {

  private Monitor() {}

  static void start(Options options, Registry registry) {
    long pause = Math.max(1, options.interval().toMillis());
    Thread thread = new Thread(null, () -> run(registry, pause), "leash-monitor", 0, false);
    thread.setDaemon(true);
    thread.setContextClassLoader(null);
    thread.start();
  }

  private static void run(Registry registry, long pause) {
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
