package dev.leash.agent.context;

import dev.leash.owner.Context;
import dev.leash.owner.Owner;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.Registry;
import java.lang.ref.ReferenceQueue;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * For whom a thread works: what a scope says, and for want of that the HTTP session whose request
 * it is serving. A request is asked for its session only when something is registered, and never
 * made to begin one.
 *
 * <p>Thread-safe; called on the application's threads.
 */
public final class Sessions implements Supplier<Context>, CallWatch {

  /** What reports call this sort of owner. */
  static final String SORT = "HTTP session";

  private static final Set<String> ENDS =
      Set.of("expire", "invalidate", "doInvalidate", "finishInvalidate");

  private static final int DEEPEST = 3;

  private static final ThreadLocal<Object> REQUEST = new ThreadLocal<>();

  private final Map<Object, Owner> owners = new ConcurrentHashMap<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
  private final Registry registry;
  private volatile Components components;

  /**
   * No sessions yet.
   *
   * @param registry knows the id of the latest registration
   */
  public Sessions(Registry registry) {
    this.registry = registry;
  }

  /** Sets who weaves the classes of sessions; before that, no session is an owner. */
  public void components(Components known) {
    components = known;
  }

  /** A request is being served from now on. */
  @Override
  public Object apply(Object servlet, Object served) {
    if (served == null || REQUEST.get() != null) {
      return null; // forwarded: the request around it counts
    }
    REQUEST.set(served);
    return served;
  }

  @Override
  public void accept(Object served, Object result) {
    accept(served);
  }

  @Override
  public void accept(Object served) {
    if (served != null) {
      REQUEST.remove();
    }
  }

  @Override
  public Context get() {
    Context context = ThreadContext.current();
    Object served = context.owner() == null ? REQUEST.get() : null;
    Owner owner = served == null || components == null ? null : ownerOf(served);
    return owner == null ? context : new Context(owner, context.service(), context.tags());
  }

  private Owner ownerOf(Object served) {
    try {
      Object session = unwrap(sessionOf(served));
      if (session == null) {
        return null;
      }
      forgetCollected();
      Owner known = owners.get(new WeakKey(session, null));
      if (known != null) {
        return known;
      }
      components.later(() -> watch(session.getClass()));
      Owner fresh =
          Owner.inferred(
              session, SORT + "@" + Integer.toHexString(System.identityHashCode(session)), SORT);
      Owner other = owners.putIfAbsent(new WeakKey(session, gone), fresh);
      return other == null ? fresh : other;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return null; // a request that is over has no session
    }
  }

  private void forgetCollected() {
    for (Object key = gone.poll(); key != null; key = gone.poll()) {
      owners.remove(key);
    }
  }

  private static Object sessionOf(Object served) throws ReflectiveOperationException {
    Class<?> type = httpRequest(served.getClass());
    if (type == null) {
      return null;
    }
    Method method = type.getMethod("getSession", boolean.class);
    try {
      return method.invoke(served, false);
    } catch (InvocationTargetException e) {
      return null;
    }
  }

  private static Class<?> httpRequest(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      for (Class<?> i : c.getInterfaces()) {
        Class<?> found =
            i.getName().endsWith(".servlet.http.HttpServletRequest") ? i : httpRequest(i);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** What a container hands out may stand for the session it keeps. */
  private Object unwrap(Object session) throws IllegalAccessException {
    Object inner = session;
    for (int i = 0; i < DEEPEST && inner != null; i++) {
      Object next = null;
      for (Field field : components.inside().references(inner.getClass(), false)) {
        if (field.getType().getName().endsWith(".servlet.http.HttpSession")) {
          next = field.get(inner);
        }
      }
      if (next == null || next == inner) {
        return inner;
      }
      inner = next;
    }
    return inner;
  }

  private void watch(Class<?> type) {
    for (Class<?> c = type; c != null && !Lives.isJdk(c); c = c.getSuperclass()) {
      List<Weaving.Call> calls = new ArrayList<>();
      for (Method method : c.getDeclaredMethods()) {
        if (ENDS.contains(method.getName()) && !method.isSynthetic()) {
          List<String> parameters = new ArrayList<>();
          for (Class<?> parameter : method.getParameterTypes()) {
            parameters.add(parameter.getTypeName());
          }
          String name = method.getName();
          calls.add(new Weaving.Call(name, parameters, -1, (s, none) -> ended(s, name)));
        }
      }
      if (!calls.isEmpty()) {
        components.weave(c, calls);
      }
    }
  }

  private Object ended(Object session, String method) {
    Owner owner = owners.get(new WeakKey(session, null));
    String name = session.getClass().getSimpleName();
    if (components.ended(session, method, SORT) && owner != null) {
      owner.end(name + "." + method + "()", registry.lastId());
    }
    return null;
  }
}
