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

    private boolean isFor(OpenCall call) {
      return facade == call.facade && call.listener != null && call.source != null;
    }

    private Site site(OpenCall call) {
      CallTarget known = target;
      WeakReference<Class<?>> type = listener;
      return isFor(call)
              && known != null
              && type != null
              && type.refersTo(call.listener.getClass())
              && known.is(call.method, call.source)
              && known.memory.believed()
          ? known.memory.site()
          : null;
    }

    private void walked(OpenCall call, Site site) {
      if (!isFor(call)) {
        return;
      }
      if (target == null) {
        listener = new WeakReference<>(call.listener.getClass());
        target = new CallTarget(call.method, call.source.getClass());
      }
      if (target.is(call.method, call.source) && listener.refersTo(call.listener.getClass())) {
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

  /** The same of a register call, which a façade may have made. */
  Site site(OpenCall call) {
    FacadeTarget known = throughFacade;
    if (call.facade == null) {
      return site(call.method, call.source);
    }
    return known == null ? null : known.site(call);
  }

  /** The same of a register call, which a façade may have made. */
  void walked(OpenCall call, Site site) {
    FacadeTarget known = throughFacade;
    if (call.facade == null) {
      walked(call.method, call.source, site);
    } else if (known != null) {
      known.walked(call, site);
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
