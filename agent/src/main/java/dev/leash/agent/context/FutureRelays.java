package dev.leash.agent.context;

import java.util.Set;

/**
 * What a {@code CompletableFuture} makes to hand on a result, as for {@code allOf} or {@code join}.
 * Each is a task by its class, but runs no code of the application, and is never handed to a pool.
 */
final class FutureRelays {

  private static final String FUTURE = "java.util.concurrent.CompletableFuture$";

  private static final Set<String> NAMES =
      Set.of(
          FUTURE + "UniRelay",
          FUTURE + "BiRelay",
          FUTURE + "CoCompletion",
          FUTURE + "AnyOf",
          FUTURE + "Signaller");

  private FutureRelays() {}

  /** Whether a task is one. */
  static boolean include(Object task) {
    return NAMES.contains(task.getClass().getName());
  }
}
