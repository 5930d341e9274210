package dev.leash.agent.intake;

import dev.leash.site.Site;
import java.lang.ref.WeakReference;

/**
 * One register call in the code of the application. That code says so itself, right before it makes
 * the call, which spares a walk over the stack.
 *
 * <p>What a call leads to is decided by the class of the object it is made on. So the site is known
 * for sure once a walk found the hooked method and this call right next to each other on the stack,
 * for an object of that class; and for no other class.
 *
 * <p>Thread-safe. It keeps nothing of the application.
 */
final class CallMark {

  /** What the first walk found: the method that the call leads to, for sources of this class. */
  private static final class CallTarget extends WeakReference<Class<?>> {
    private final HookedMethod method;
    private final SiteMemo memory = new SiteMemo();

    private CallTarget(HookedMethod method, Class<?> type) {
      super(type);
      this.method = method;
    }

    private boolean is(HookedMethod other, Object source) {
      return method == other && refersTo(source.getClass());
    }
  }

  private final String className;
  private final String method;
  private volatile CallTarget target;

  /**
   * Nothing was found yet.
   *
   * @param className the binary name of the class that makes the call
   * @param method the name of the method that makes it
   */
  CallMark(String className, String method) {
    this.className = className;
    this.method = method;
  }

  /** Where the call is; null if only a walk can tell, or is due. */
  Site site(HookedMethod called, Object source) {
    CallTarget known = target;
    return known != null && source != null && known.is(called, source) && known.memory.believed()
        ? known.memory.site()
        : null;
  }

  /** A walk found the hooked method called from here and nowhere else. */
  void walked(HookedMethod called, Object source, Site site) {
    CallTarget known = target;
    if (source == null || (known != null && !known.is(called, source))) {
      return;
    }
    if (known == null) {
      known = new CallTarget(called, source.getClass());
      target = known;
    }
    known.memory.found(site);
  }

  /** Whether this is a call of that method. */
  boolean isIn(Class<?> type, String name) {
    return method.equals(name) && className.equals(type.getName());
  }
}
