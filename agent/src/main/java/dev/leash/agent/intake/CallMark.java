package dev.leash.agent.intake;

import dev.leash.site.Site;
import java.lang.ref.WeakReference;
import java.util.function.BiConsumer;

/**
 * One register call in the code of the application. That code says so itself, right before it makes
 * the call, which spares a walk over the stack.
 *
 * <p>What a call leads to is decided by the class of the object it is made on. So the site is known
 * for sure once a walk found the hooked method and this call right next to each other on the stack,
 * for an object of that class; and for no other class.
 *
 * <p>Thread-safe. It is handed to woven code as a JDK type, and keeps nothing of the application.
 */
public final class CallMark implements BiConsumer<Object, Object> {

  /** What the first walk found: the hook that the call leads to, for sources of this class. */
  private static final class CallTarget extends WeakReference<Class<?>> {
    private final WholeCallHook hook;
    private final SiteMemo memory = new SiteMemo();

    private CallTarget(WholeCallHook hook, Class<?> type) {
      super(type);
      this.hook = hook;
    }

    private boolean is(WholeCallHook other, Object source) {
      return hook == other && refersTo(source.getClass());
    }
  }

  private final String className;
  private final String method;
  private final ErrorCounter errors;
  private volatile CallTarget target;

  private CallMark(String className, String method, ErrorCounter errors) {
    this.className = className;
    this.method = method;
    this.errors = errors;
  }

  /**
   * A mark for register calls.
   *
   * @param className the binary name of the class that makes the call
   * @param method the name of the method that makes it
   * @param errors told of errors of Leash's own
   * @return what to call right before it, with the object it is made on; null if such a method may
   *     be a façade, so that it depends on the listener which code is to blame
   */
  public static CallMark of(String className, String method, ErrorCounter errors) {
    return Facade.isNamedLikeOne(method) ? null : new CallMark(className, method, errors);
  }

  /** The call is the next thing that happens on this thread. */
  @Override
  public void accept(Object source, Object nothing) {
    try {
      if (source != null) {
        ThreadCalls.current().mark(this, source);
      }
    } catch (Throwable t) {
      errors.accept(t);
    }
  }

  /** Where the call is; null if only a walk can tell, or is due. */
  Site site(WholeCallHook hook, Object source) {
    CallTarget known = target;
    return known != null && source != null && known.is(hook, source) && known.memory.believed()
        ? known.memory.site()
        : null;
  }

  /** A walk found the hooked method called from here and nowhere else. */
  void walked(WholeCallHook hook, Object source, Site site) {
    CallTarget known = target;
    if (source == null || (known != null && !known.is(hook, source))) {
      return;
    }
    if (known == null) {
      known = new CallTarget(hook, source.getClass());
      target = known;
    }
    known.memory.found(site);
  }

  /** Whether this is a call of that method. */
  boolean isIn(Class<?> type, String name) {
    return method.equals(name) && className.equals(type.getName());
  }
}
