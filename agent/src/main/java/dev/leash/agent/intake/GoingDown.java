package dev.leash.agent.intake;

/** Whether the JVM is on its way down, so that shutdown hooks may be running. */
final class GoingDown {

  /** Never registered, only asked for; it is a hook because only those may be asked for. */
  private static final Thread NOBODY = new Thread(null, null, "leash-nobody", 0, false);

  private static volatile boolean seen;

  private GoingDown() {}

  /** Asks the JVM, which refuses to take hooks back from the moment it begins to run them. */
  static boolean isTrue() {
    if (!seen) {
      try {
        Runtime.getRuntime().removeShutdownHook(NOBODY);
      } catch (IllegalStateException goingDown) {
        seen = true;
      }
    }
    return seen;
  }
}
