package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.CleanupFailure;
import dev.leash.snapshot.EndReason;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The book of registrations. Every registration is entered once and ends at most once; the counts
 * obey {@code registered = released + completed + collected + cleaned + live} at every moment.
 *
 * <p>Sources, listeners and handles are held weakly and compared by identity. All methods may be
 * called from any thread, virtual ones included; none blocks for long, none calls foreign code
 * except where it says so.
 */
public interface Registry {

  /**
   * Enters a registration.
   *
   * @param site the code that registered, which also names the event API
   * @param source the object that keeps the listener; null for a static source
   * @param listener the object kept; null if the library gives no access to it
   * @param handle what the register call gave back to undo it; null if nothing. A handle that is
   *     registered already makes no second registration
   * @param key property name, id or type registered with the listener; null if none. Kept strongly
   *     and compared by {@code equals}, so it must be a value of the JDK's
   * @param context for whom
   * @return the registration: the new one, or the one that was there already
   */
  Registration register(
      Site site, Object source, Object listener, Object handle, Object key, Context context);

  /**
   * Ends the registration with this handle.
   *
   * @param api null for one of any API
   * @return whether there was one to end
   */
  boolean releaseHandle(EventApi api, Object handle, EndReason end);

  /**
   * Ends the newest registration of this listener with this source and key. For an {@link
   * EventApi#equalsBased() equals-based} API whose listener is not found by identity, the library's
   * own comparison is repeated: {@code listener.equals(registered)}, on this thread.
   *
   * @param key null matches registrations without a key only
   * @return whether there was one to end
   */
  boolean releaseListener(EventApi api, Object source, Object listener, Object key, EndReason end);

  /**
   * Ends all copies of this listener with this source, whatever their keys.
   *
   * @return how many it ended
   */
  int releaseCopies(EventApi api, Object source, Object listener, EndReason end);

  /**
   * Ends all registrations with this source and key.
   *
   * @return how many it ended
   */
  int releaseKey(EventApi api, Object source, Object key, EndReason end);

  /**
   * Ends all registrations of an event API with this source.
   *
   * @param api null for those of all APIs
   * @return how many it ended
   */
  int releaseSource(EventApi api, Object source, EndReason end);

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

  /**
   * Ends what became unreachable. Cheap enough to run every few seconds; asks for no collection.
   */
  void sweep();

  /**
   * Releases live registrations by calling their libraries, newest first, each isolated from the
   * others, on a thread of its own.
   *
   * @param which which ones
   * @param budget after this time the rest is left alone
   * @return what became of them
   */
  default Cleanup cleanUp(Predicate<Registration> which, Duration budget) {
    return cleanUp(which, new CleanupOptions(budget, budget, false));
  }

  /** The same, with more to say about how. */
  Cleanup cleanUp(Predicate<Registration> which, CleanupOptions options);

  /**
   * Releases what some owners have, in the same way. Looks at no other registrations, so it takes
   * as long as these are many.
   */
  Cleanup cleanUp(List<Owner> owners, CleanupOptions options);

  /** The owners with live registrations that a test accepts. */
  List<Owner> owners(Predicate<Owner> test);

  /** The latest releases by Leash that threw, oldest first; some dozens at most. */
  List<CleanupFailure> cleanupFailures();

  /** Counts a release by Leash that threw outside a cleanup. */
  void cleanupFailed(Registration registration, Throwable error);

  /** What is known now. It holds no foreign objects. */
  default Snapshot snapshot() {
    return snapshot(SnapshotRequest.NONE);
  }

  /**
   * What is known now, and what speaks against it. It holds no foreign objects.
   *
   * @param request what is asked
   */
  Snapshot snapshot(SnapshotRequest request);

  /**
   * Hands over the live registrations, one after another.
   *
   * @param each must be quick and keep no listener
   */
  void forEach(Consumer<Registration> each);

  /** The same with those of some owners. Looks at no others. */
  void forEach(List<Owner> owners, Consumer<Registration> each);

  /** How many live registrations each site has. Costs one look at each site and source. */
  Map<Site, Long> liveBySite();

  /** How many of some live registrations each site has. Costs one look at each registration. */
  Map<Site, Long> liveBySite(Predicate<Registration> which);

  /**
   * The id of the latest registration, or a higher one; 0 if there was none. Whatever is registered
   * from now on has an id above it.
   */
  long lastId();

  /**
   * About the same, at the price of reading a number: what is registered from now on may have an id
   * that is lower by a few dozen.
   */
  long latestId();

  /** The time now, in milliseconds of the registry's clock, which started at 0 with it. */
  long now();
}
