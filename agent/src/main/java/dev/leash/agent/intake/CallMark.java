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
 * <p>Where the call leads to a façade, which passes the listener on, the façade's own call is
 * marked as well. Then the class of the object that the façade is a method of decides, and that of
 * the listener, on which it depends whether the façade is one.
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

  /** What the first call led to that went through a façade, and the first walk found behind it. */
  private static final class FacadeTarget extends WeakReference<Class<?>> {
    private final CallMark facade;
    private volatile CallTarget target;
    private volatile WeakReference<Class<?>> listener;

    private FacadeTarget(CallMark facade, Class<?> type) {
      super(type);
      this.facade = facade;
    }

    private Site site(HookedMethod called, Object source, Object passedOn) {
      CallTarget known = target;
      WeakReference<Class<?>> type = listener;
      return known != null
              && type != null
              && type.refersTo(passedOn.getClass())
              && known.is(called, source)
              && known.memory.believed()
          ? known.memory.site()
          : null;
    }

    private void walked(HookedMethod called, Object source, Object passedOn, Site site) {
      if (target == null) {
        listener = new WeakReference<>(passedOn.getClass());
        target = new CallTarget(called, source.getClass());
      }
      if (target.is(called, source) && listener.refersTo(passedOn.getClass())) {
        target.memory.found(site);
      }
    }
  }

  private final String className;
  private final String method;
  private volatile CallTarget target;
  private volatile FacadeTarget throughFacade;

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

  /** The same of a call that a façade made, to pass a listener on. */
  Site site(CallMark facade, HookedMethod called, Object source, Object listener) {
    FacadeTarget known = throughFacade;
    return known != null && known.facade == facade && source != null && listener != null
        ? known.site(called, source, listener)
        : null;
  }

  /** The same of a call that a façade made, to pass a listener on. */
  void walked(CallMark facade, HookedMethod called, Object source, Object listener, Site site) {
    FacadeTarget known = throughFacade;
    if (known != null && known.facade == facade && source != null && listener != null) {
      known.walked(called, source, listener, site);
    }
  }

  /**
   * Whether this call may have led to a façade: it is known for one, of objects of one class.
   *
   * @param facade the façade's own call
   * @param self the object whose method the façade is
   */
  boolean leadsTo(CallMark facade, Object self) {
    FacadeTarget known = throughFacade;
    if (known == null) {
      known = new FacadeTarget(facade, self.getClass());
      throughFacade = known;
    }
    return known.facade == facade && known.refersTo(self.getClass());
  }

  /** Whether this is a call of that method. */
  boolean isIn(Class<?> type, String name) {
    return method.equals(name) && className.equals(type.getName());
  }
}
