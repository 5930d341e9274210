package dev.leash.registry;

import dev.leash.owner.Context;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.List;

/**
 * Registrations that somebody asked to track, by an explicit call.
 *
 * <p>All methods may be called from any thread, virtual ones included; none blocks for long.
 */
public interface TrackedRegistrations {

  /**
   * Enters a registration that somebody asked to track. Where it is known already, by its handle or
   * by its source and listener, no second one is made: it gets the context and the client.
   *
   * @param site the code that asked
   * @param source the object that keeps the listener; null if there is none or it is unknown
   * @param listener the object kept; may be null
   * @param handle what undoes it, by which it is recognised; may be null
   * @param context for whom; what it leaves open stays as it was
   * @param details who asked, and what for
   * @return the registration
   */
  Registration track(
      Site site,
      Object source,
      Object listener,
      Object handle,
      Context context,
      RegistrationDetails details);

  /**
   * Ends a registration of this registry.
   *
   * @return whether it was live
   */
  boolean end(Registration registration, EndReason end);

  /** What the one who asked for a registration said; null if nobody asked or it ended. */
  RegistrationDetails details(Registration registration);

  /** The live registrations that somebody asked for. They hold no foreign objects. */
  List<Registration> tracked();
}
