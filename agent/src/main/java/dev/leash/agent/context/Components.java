package dev.leash.agent.context;

import dev.leash.agent.catalogue.LifecycleRules.Turn;
import dev.leash.event.LibraryPackages;
import dev.leash.owner.Component;
import dev.leash.owner.Lifetime;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.snapshot.RetentionCheck;
import dev.leash.thread.BackgroundThread;
import java.lang.instrument.Instrumentation;
import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Knows the components that listeners work for, and learns of their ends. The first time a class
 * turns up as a component its ends are remembered, and if it is a library's, its end-of-life
 * methods are woven, on Leash's own thread.
 *
 * <p>Thread-safe.
 */
public final class Components
    implements Lifetimes, RetentionCheck, BiConsumer<Site, Object>, Runnable {

  private static final int WAITING = 1000;

  /** Whether a class was thought about already; set by racing threads, which does no harm. */
  private static final class SeenListener {
    private volatile boolean seen;
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
  private final ClassValue<SeenListener> seenClasses =
      new ClassValue<>() {
        @Override
        protected SeenListener computeValue(Class<?> type) {
          return new SeenListener();
        }
      };

  private final RecentListenerClasses recent = new RecentListenerClasses();
  private final BackgroundQueue newcomers = new BackgroundQueue(WAITING);
  private final Map<Site, String> bySite = new ConcurrentHashMap<>();
  private final FieldReader inside;
  private final EndedObjects ends;
  private final ComponentClasses classes;
  private final ComponentSearch search;
  private final RetentionSearch held;
  private final LearnedEnds learned;
  private final ListenerLikeness likeness;
  private final ApplicationLifecycles lifecycles;
  private boolean closed;
  private Thread thread;

  /**
   * No components yet.
   *
   * @param registry knows the id of the latest registration
   * @param weaving weaves classes of libraries
   * @param lifecycles tells of turns in the lives of the application's objects, from now on
   */
  public Components(
      Instrumentation instrumentation,
      Registry registry,
      InternalWeaving weaving,
      ApplicationLifecycles lifecycles) {
    this.inside = new FieldReader(instrumentation);
    this.ends = new EndedObjects(registry);
    this.classes = new ComponentClasses(lifecycles, weaving, ends);
    OutwardFields outward = new OutwardFields(inside, classes::isApplication);
    this.search = new ComponentSearch(classes, outward);
    this.held = new RetentionSearch(instrumentation, inside, outward);
    this.learned = new LearnedEnds(classes, search, bySite::put);
    this.likeness = new ListenerLikeness(inside, classes::isApplication);
    this.lifecycles = lifecycles;
    lifecycles.tell(ends);
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
    lifecycles.tell(null);
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
    SeenListener known = seenClasses.get(listener.getClass());
    if (!known.seen || !bySite.containsKey(site)) {
      known.seen = true;
      if (!newcomers.offer(new Newcomer(this, site, new WeakReference<>(listener)))) {
        bySite.putIfAbsent(site, "");
      }
    } else {
      recent.add(site, listener.getClass());
    }
  }

  /**
   * A method without parameters is taking a registration back. Called on the application's threads.
   *
   * @param site where the registration was made
   * @param listener what was registered
   * @param declaring the class that declares the method
   * @param method its name
   */
  public void released(Site site, Object listener, Class<?> declaring, String method) {
    WeakReference<Object> registered = new WeakReference<>(listener);
    WeakReference<Class<?>> type = new WeakReference<>(declaring);
    newcomers.offer(() -> learned.released(site, registered, type, method));
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
    ClassLoader loader = listener.getClass().getClassLoader();
    if (loader != null && loader != ClassLoader.getSystemClassLoader()) {
      classes.watch(loader.getClass());
    }
    List<Object> found = search.from(listener, libraryOf(site), null, true);
    for (Object component : found) {
      ends.components(component.getClass());
    }
    return found.isEmpty() ? "" : found.get(0).getClass().getName();
  }

  /** What a library makes for each registration is a part of it, not its owner. */
  private static LibraryPackages libraryOf(Site site) {
    return LibraryPackages.of(site.api().family());
  }

  void weave(Class<?> type, List<InternalWeaving.Call> calls) {
    classes.weave(type, calls);
  }

  boolean ended(Object object, String method, String sort) {
    return ends.endOf(object, method, sort);
  }

  /** Has something done on Leash's own thread; forgotten if too much is waiting. */
  void later(Runnable work) {
    newcomers.offer(work);
  }

  FieldReader inside() {
    return inside;
  }

  /** Where a listener works for several, all of them must have ended; the last end counts. */
  @Override
  public Component componentOf(Object listener, Site site, Object source) {
    Component last = null;
    for (Object object : search.from(listener, libraryOf(site), source, false)) {
      Component end = endOf(object);
      if (end == null) {
        Class<?> type = object.getClass();
        return new Component(System.identityHashCode(object), Lifetime.open(type.getName()));
      }
      if (last == null || isLater(end.lifetime(), last.lifetime())) {
        last = end;
      }
    }
    return last;
  }

  @Override
  public Object likenessOf(Object listener, Site site) {
    return likeness.of(listener, libraryOf(site), site.api().discovered());
  }

  @Override
  public Object behind(Object listener, Site site, Object source) {
    return search.behind(listener, libraryOf(site), source);
  }

  /** A method that often means something else counts only where there is no plainer one. */
  private Component endOf(Object object) {
    Class<?> type = object.getClass();
    ends.components(type);
    Component end = ends.of(object);
    return end != null && end.lifetime().presumed() && classes.endOf(type) == Turn.END ? null : end;
  }

  private static boolean isLater(Lifetime one, Lifetime other) {
    return one.presumed() == other.presumed()
        ? one.endedAfter() > other.endedAfter()
        : one.presumed();
  }

  @Override
  public String componentAt(Site site) {
    String name = bySite.get(site);
    return name == null || name.isEmpty() ? null : name;
  }

  @Override
  public Component closedLoaderOf(Object listener) {
    ClassLoader loader = listener.getClass().getClassLoader();
    if (loader == null) {
      return null;
    }
    ends.components(loader.getClass());
    return ends.of(loader);
  }

  @Override
  public long endedLike(String className) {
    return ends.like(className);
  }

  @Override
  public Map<Object, String> heldBy(
      Object source, LibraryPackages library, Collection<?> released) {
    return held.by(source, library, released);
  }
}
