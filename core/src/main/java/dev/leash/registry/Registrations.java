package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.function.Predicate;

/**
 * Registrations that are seen as they are made and taken back: each is entered once and ends at
 * most once. Sources, listeners and handles are held weakly and compared by identity.
 *
 * <p>All methods may be called from any thread, virtual ones included; none blocks for long.
 */
public interface Registrations {

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
   * Says who called the code that registered: only the first few of each caller are taken note of,
   * so that not all need be told.
   *
   * @param registration one that was just entered
   * @param caller the line that called the method to blame
   */
  void calledBy(Registration registration, Frame caller);

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
   * Ends all copies of this listener with this source.
   *
   * @param key ends those with this key only; null ends them whatever their keys
   * @return how many it ended
   */
  int releaseCopies(EventApi api, Object source, Object listener, Object key, EndReason end);

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
   * Ends the registrations of an event API with this source whose listeners are no longer there.
   *
   * @param there told of a listener, whether it is still there; asked on this thread, maybe with a
   *     lock, so it must not call foreign code
   * @return how many it ended
   */
  int releaseMissing(EventApi api, Object source, Predicate<Object> there, EndReason end);

  /**
   * Sets who tells which line releases.
   *
   * @param locator asked for the first few releases of each site, on the thread that releases
   */
  void releaseLocator(ReleaseLocator locator);
}
