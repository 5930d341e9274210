package dev.leash.agent.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells on standard error that something is still going on, once it takes more than a second. */
final class Progress {

  private Progress() {}

  /** Does something that may take long. */
  static <T> T during(String what, Callable<T> work) throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Thread teller = new Thread(() -> tell(what, done), "progress");
    teller.setDaemon(true);
    teller.start();
    try {
      return work.call();
    } finally {
      done.countDown();
      teller.join();
    }
  }

  @SuppressWarnings("SystemOut") // a command line talks to its user
  private static void tell(String what, CountDownLatch done) {
    try {
      if (done.await(1, TimeUnit.SECONDS)) {
        return;
      }
      System.err.print(what + " ");
      do {
        System.err.print(".");
      } while (!done.await(1, TimeUnit.SECONDS));
      System.err.println();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
