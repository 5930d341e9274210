package dev.leash.registry;

import dev.leash.snapshot.EndReason;
import java.util.concurrent.Callable;

/**
 * Somebody who asked for a registration to be tracked, knows how to take it back, and wants to know
 * when it ended. Implementations are thread-safe.
 */
public interface RegistrationClient {

  /**
   * How to take the registration back. What is returned keeps all it needs alive.
   *
   * @return null if there is nothing left to release
   */
  Callable<?> releaser();

  /**
   * Whether the handle says that it is over already. May call the handle.
   *
   * @return how it ended; null if it is live or can't tell
   */
  EndReason over();

  /** Told once that the registration ended. Must be quick and must not call foreign code. */
  void ended(EndReason how);
}
