package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;

/**
 * One tracked "this listener is kept by this source", from register to release. It keeps neither
 * source nor listener nor handle alive.
 *
 * <p>Thread-safe.
 */
public interface Registration {

  /**
   * A number above 0, unique in its registry, that counts up in the order of registering: strictly
   * so on one source, and from one {@link RegistryView#lastId} to the next; in between about so.
   * Once the registration has ended it may be 0.
   */
  long id();

  /** What it was registered with. */
  default EventApi api() {
    return site().api();
  }

  /** The code that registered. */
  Site site();

  /** For whom it was registered. */
  Context context();

  /** The listener; null if it is unknown or was collected. To be let go of at once. */
  Object listener();

  /**
   * When it was registered, in milliseconds of the registry's clock. On a source with many
   * registrations up to a second earlier than it really was; once it has ended, only about.
   */
  long registeredAt();

  /** How it ended; null while it is live. */
  EndReason end();

  /** Whether it is still to be taken back. */
  default boolean live() {
    return end() == null;
  }
}
