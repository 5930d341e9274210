package dev.leash.it.page;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what a page does in its own time. */
final class Patience {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Patience() {}

  static void until(Callable<Boolean> happened) {
    Awaitility.await().atMost(LONGEST).pollInterval(Duration.ofMillis(100)).until(happened);
  }
}
