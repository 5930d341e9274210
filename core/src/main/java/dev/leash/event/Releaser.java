package dev.leash.event;

import org.jspecify.annotations.Nullable;

/**
 * Takes one registration back by calling the library, as the application should have done.
 *
 * <p>Called by cleanup only, never while a Leash lock is held. Implementations must be thread-safe.
 */
@FunctionalInterface
public interface Releaser {

  /**
   * Releases.
   *
   * @param source the object that keeps the listener; null for static sources
   * @param listener the object kept; may be null where the registration is known by handle or key
   * @param handle what the register call gave back; may be null
   * @param key the property name, id or type that was registered with the listener; may be null
   * @throws Throwable whatever the library throws; the caller counts it
   */
  void release(
      @Nullable Object source,
      @Nullable Object listener,
      @Nullable Object handle,
      @Nullable Object key)
      throws Throwable;
}
