package dev.leash.agent.intake;

/** Whether the JVM is on its way down, so that shutdown hooks may be running. */
final class ShutdownState {

  private static volatile boolean seen;

  private ShutdownState() {}

  /**
   * Asks the JVM, which refuses to take hooks back from the moment it begins to run them. A thread
   * that runs is not one that waits to be run then. One made for this would keep the class loader
   * of whoever is on the stack: up to JDK 23 threads inherit the access control context.
   */
  static boolean isTrue() {
    if (!seen) {
      try {
        Runtime.getRuntime().removeShutdownHook(Thread.currentThread());
      } catch (IllegalStateException goingDown) {
        seen = true;
      }
    }
    return seen;
  }
}
