package dev.leash.agent.context;

import dev.leash.event.LibraryPackages;
import dev.leash.owner.Component;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.thread.BackgroundThread;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Finds the components that listeners work for, and learns of their ends: the first time a class
 * turns up as a component, its end-of-life methods are woven, on Leash's own thread.
 *
 * <p>Thread-safe.
 */
public final class Components implements Lifetimes, BiConsumer<Site, Object>, Runnable {

  /** So many classes are woven at most. */
  static final int MOST = 200;

  private static final int DEEPEST = 3;
  private static final int WAITING = 1000;

  /** Whether a class was thought about already; set by racing threads, which does no harm. */
  private static final class SeenComponent {
    private volatile boolean asListener;
    private volatile boolean asComponent;
    private volatile boolean watched;
  }

  private record Newcomer(Components all, Site site, WeakReference<Object> listener)
      implements Runnable {
    @Override
    public void run() {
      Object object = listener.get();
      all.bySite.putIfAbsent(site, object == null ? "" : all.consider(site, object));
    }
  }

  /** Not static: a Leash that comes after this one was detached thinks for itself. */
  private final ClassValue<SeenComponent> seenClasses =
      new ClassValue<>() {
        @Override
        protected SeenComponent computeValue(Class<?> type) {
          return new SeenComponent();
        }
      };

  private final RecentListenerClasses recent = new RecentListenerClasses();
  private final BackgroundQueue newcomers = new BackgroundQueue(WAITING);
  private final Map<Site, String> bySite = new ConcurrentHashMap<>();
  private final Set<Class<?>> woven =
      java.util.Collections.newSetFromMap(new java.util.WeakHashMap<>());
  private final FieldReader inside;
  private final EndedObjects ends;
  private final EnclosingObjects enclosing;
  private final RetentionSearch held;
  private final InternalWeaving weaving;
  private int classes;
  private boolean closed;
  private Thread thread;

  /**
   * No components yet.
   *
   * @param registry knows the id of the latest registration
   */
  public Components(Instrumentation instrumentation, Registry registry, InternalWeaving weaving) {
    this.inside = new FieldReader(instrumentation);
    this.ends = new EndedObjects(registry);
    this.enclosing = new EnclosingObjects(inside);
    this.held = new RetentionSearch(instrumentation, inside, enclosing);
    this.weaving = weaving;
  }

  /** Starts the thread that thinks about newcomers; not if it was closed already. */
  public synchronized void start() {
    if (!closed) {
      thread = BackgroundThread.of("leash-owners", this);
      thread.start();
    }
  }

  /** The JVM or Leash is going: ends say nothing any more, and the thread ends. */
  public void close() {
    ends.close();
    newcomers.close();
    Thread running;
    synchronized (this) {
      closed = true;
      running = thread;
    }
    if (running != null) {
      BackgroundThread.awaitEnd(running);
    }
  }

  /**
   * A listener was registered. Called on the application's threads; costs one look at its class.
   */
  @Override
  public void accept(Site site, Object listener) {
    if (listener == null || recent.has(site, listener.getClass())) {
      return;
    }
    SeenComponent seen = seenClasses.get(listener.getClass());
    if (!seen.asListener || !bySite.containsKey(site)) {
      seen.asListener = true;
      if (!newcomers.offer(new Newcomer(this, site, new WeakReference<>(listener)))) {
        bySite.putIfAbsent(site, "");
      }
    } else {
      recent.add(site, listener.getClass());
    }
  }

  /** The work of the thread. */
  @Override
  public void run() {
    for (Runnable work = newcomers.take(); work != null; work = newcomers.take()) {
      try {
        work.run();
      } catch (RuntimeException | LinkageError | VirtualMachineError e) {
        // One listener that can't be understood, or not now; its site has no component.
      }
    }
  }

  /** The class of the component; empty if there is none. */
  private String consider(Site site, Object listener) {
    loader(listener);
    String component = "";
    Object object = listener;
    for (int i = 0; i < DEEPEST && object != null; i++) {
      Class<?> type = object.getClass();
      if (!isLibrary(site, type) && watch(type) && component.isEmpty()) {
        component = type.getName();
      }
      object = enclosing.from(object);
    }
    return component;
  }

  /** What a library makes for each registration is a part of it, not its owner. */
  private static boolean isLibrary(Site site, Class<?> type) {
    return LibraryPackages.of(site.api().family()).contains(type);
  }

  private void loader(Object listener) {
    ClassLoader loader = listener.getClass().getClassLoader();
    if (loader != null && loader != ClassLoader.getSystemClassLoader()) {
      watch(loader.getClass());
    }
  }

  /** Whether the ends of a class's objects are seen from now on. */
  private synchronized boolean watch(Class<?> type) {
    SeenComponent seen = seenClasses.get(type);
    if (seen.asComponent) {
      return seen.watched;
    }
    seen.asComponent = true;
    if ((LibraryPackages.isJdk(type) && !ClassLoader.class.isAssignableFrom(type))
        || classes >= MOST) {
      return false;
    }
    Map<Class<?>, List<InternalWeaving.Call>> calls = new java.util.LinkedHashMap<>();
    for (LifecycleMethods.Turn turn : LifecycleMethods.of(type)) {
      calls.computeIfAbsent(turn.type(), t -> new ArrayList<>()).add(call(turn));
      seen.watched = true;
    }
    calls.forEach(this::weave);
    return seen.watched;
  }

  synchronized void weave(Class<?> type, List<InternalWeaving.Call> calls) {
    if (woven.add(type)) {
      classes++;
      weaving.weave(type, calls);
    }
  }

  private InternalWeaving.Call call(LifecycleMethods.Turn turn) {
    return new InternalWeaving.Call(
        turn.name(),
        List.of(),
        -1,
        turn.ends()
            ? (object, none) -> ended(object, turn.name())
            : (object, none) -> began(object));
  }

  private Object ended(Object object, String method) {
    ends.end(object, method, object.getClass().getName());
    return null;
  }

  boolean ended(Object object, String method, String sort) {
    return ends.end(object, method, sort);
  }

  /** Has something done on Leash's own thread; forgotten if too much is waiting. */
  void later(Runnable work) {
    newcomers.offer(work);
  }

  FieldReader inside() {
    return inside;
  }

  private Object began(Object object) {
    ends.revive(object);
    return null;
  }

  @Override
  public Component componentOf(Object listener) {
    Component first = null;
    Object object = listener;
    for (int i = 0; i < DEEPEST && object != null; i++) {
      Class<?> type = object.getClass();
      if (seenClasses.get(type).watched) {
        Component end = ends.of(object);
        if (end != null) {
          return end;
        }
        if (first == null) {
          first = new Component(type.getName(), System.identityHashCode(object), null, 0, 0);
        }
      }
      object = enclosing.from(object);
    }
    return first;
  }

  @Override
  public String componentAt(Site site) {
    String name = bySite.get(site);
    return name == null || name.isEmpty() ? null : name;
  }

  @Override
  public Component closedLoaderOf(Object listener) {
    ClassLoader loader = listener.getClass().getClassLoader();
    return loader == null ? null : ends.of(loader);
  }

  @Override
  public long endedLike(String className) {
    return ends.like(className);
  }

  @Override
  public Map<Object, String> heldBy(Object source, Family family, Collection<?> released) {
    return held.by(source, family, released);
  }
}
