package dev.leash;

import dev.leash.bridge.TrackerConnection;
import dev.leash.service.ServiceHelper;
import dev.leash.snapshot.Cleanup;
import dev.leash.track.OwnedResource;
import dev.leash.track.ScopeBuilder;
import dev.leash.track.ScopeCarrier;
import dev.leash.track.Selection;
import dev.leash.track.Settings;
import dev.leash.track.Statistics;
import dev.leash.track.Subject;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps track of listeners, subscriptions, timers and whatever else must be taken back: whose they
 * are, how many there are, and taking them back together.
 *
 * <pre>{@code
 * Tracked tracked = Leash.track(subscription, Tracking.of("chat").owner(session));
 * try (Scope scope = Leash.scope().owner(session).service("chat").tag("ui").open()) {
 *   Leash.track(bus.subscribe(this::show)); // the session's, of the service chat
 * }
 * Leash.releaseOwner(session);
 * }</pre>
 *
 * <p>Works alone. With the Leash agent in the JVM, whether it was there first or came later, the
 * same calls feed the agent's registry, and scopes hold for what the agent sees as well.
 *
 * <p>What is kept alive: a tracked handle is kept until it is released or its class loader goes,
 * see {@link Tracking#weakly}; a listener tracked with its source is not kept, nor is any owner.
 *
 * <p>Thread-safe, on virtual threads too. Foreign code runs while no lock of Leash is held. No
 * parameter may be null, and nothing returned is, unless a method says otherwise. What a release
 * throws is logged and counted, see {@link Statistics#cleanupErrors}, and never reaches the caller.
 */
public final class Leash {

  private static final ConcurrentHashMap<String, ServiceHelper> SERVICES =
      new ConcurrentHashMap<>();
  private static final ScopeCarrier CARRIER = new ScopeCarrier(TrackerConnection::tracker);

  private Leash() {}

  /**
   * Tracks a handle for whom the scope says.
   *
   * @param handle an {@link AutoCloseable}, {@link Runnable}, {@link java.util.concurrent.Future},
   *     {@link java.util.concurrent.Flow.Subscription}, or anything with a public method dispose,
   *     cancel, unsubscribe, unregister, remove or close without parameters. Tracked twice, it is
   *     still one registration
   * @throws IllegalArgumentException if it has none of these
   */
  public static Tracked track(Object handle) {
    return track(handle, Tracking.PLAIN);
  }

  /**
   * Tracks a handle for whom {@code how} says, and where that leaves something open, the scope.
   *
   * @param handle see {@link #track(Object)}
   * @param how its service, owner, tags, kind, timeout and callback
   * @throws IllegalArgumentException if Leash does not know how to release it
   */
  public static Tracked track(Object handle, Tracking how) {
    return TrackerConnection.track(Subject.handle(handle, how.weak()), how);
  }

  /**
   * Tracks a listener that has been added to its source. Neither is kept alive by that.
   *
   * @param source the object that keeps the listener
   * @param listener the listener
   * @param remove the source's remove method, such as {@code JButton::removeActionListener}; must
   *     not capture the listener or its owner
   * @param how its service, owner, tags, kind, timeout and callback
   */
  public static <S, L> Tracked track(
      S source, L listener, BiConsumer<? super S, ? super L> remove, Tracking how) {
    return TrackerConnection.track(Subject.pair(source, listener, remove), how);
  }

  /**
   * What is tracked under an id.
   *
   * @param id what {@link Tracked#id} returned
   * @return null if it ended or never was
   */
  public static @Nullable Tracked find(long id) {
    return TrackerConnection.handles().find(id);
  }

  /**
   * Releases what is tracked under an id.
   *
   * @return whether this call released it
   */
  public static boolean release(long id) {
    Tracked tracked = find(id);
    return tracked != null && tracked.release();
  }

  /**
   * Stops tracking without releasing.
   *
   * @return whether it was tracked
   */
  public static boolean untrack(long id) {
    Tracked tracked = find(id);
    return tracked != null && tracked.untrack();
  }

  /**
   * Releases everything of an owner.
   *
   * @param owner the object or name
   * @return how many registrations it released
   */
  public static int releaseOwner(Object owner) {
    return cleanUp(Selection.owner(owner), false).released();
  }

  /**
   * Releases everything of a service.
   *
   * @return how many registrations it released
   */
  public static int releaseService(String service) {
    return cleanUp(Selection.service(service), false).released();
  }

  /**
   * Releases everything with a tag.
   *
   * @return how many registrations it released
   */
  public static int releaseTag(String tag) {
    return cleanUp(Selection.tag(tag), false).released();
  }

  /**
   * Releases everything.
   *
   * @return how many registrations it released
   */
  public static int releaseAll() {
    return cleanUp(Selection.ALL, false).released();
  }

  /**
   * Releases what is selected, newest first. A release that throws or hangs does not keep the
   * others from being called. It runs on a thread of Leash while this one waits, for {@link
   * Settings#cleanupBudget} at most.
   *
   * @param which which registrations
   * @param verify whether to ask for a garbage collection and tell how many of the listeners it
   *     freed
   * @return how many were released, failed, or were left alone
   */
  public static Cleanup cleanUp(Selection which, boolean verify) {
    return TrackerConnection.tracker().cleanUp(which, verify);
  }

  /**
   * Says that an owner's life is over. What it left is released, or only reported, as the settings
   * say: {@link Settings#releaseAtOwnerEnd}.
   *
   * @param owner the object or name; one that nothing is registered for is ignored
   * @return how many registrations it released
   */
  public static int endOwner(Object owner) {
    return TrackerConnection.tracker().endOwner(owner, "Leash.endOwner");
  }

  /** Makes a resource an owner whose life ends when it is closed through the result. */
  public static <T extends AutoCloseable> OwnedResource<T> bind(T resource) {
    return CARRIER.bind(resource);
  }

  /** A scope to be described and opened on this thread. */
  public static ScopeBuilder scope() {
    return CARRIER.scope();
  }

  /** A task that runs in the scope that this thread is in now, wherever it runs. */
  public static Runnable wrap(Runnable task) {
    return CARRIER.wrap(task);
  }

  /** A task that runs in the scope that this thread is in now, wherever it runs. */
  public static <T> Callable<T> wrap(Callable<T> task) {
    return CARRIER.wrap(task);
  }

  /** An executor whose tasks run in the scope of the thread that hands them in. */
  public static Executor wrap(Executor executor) {
    return CARRIER.wrap(executor);
  }

  /** The helper of a service. The same name gives the same helper until {@link #shutdown}. */
  public static ServiceHelper service(String name) {
    return SERVICES.computeIfAbsent(name, ServiceHelper::new);
  }

  /** How many registrations began, ended and are live, in all and by group, at this moment. */
  public static Statistics statistics() {
    return TrackerConnection.tracker().statistics();
  }

  /** What {@link #statistics} returns, as one JSON object. */
  public static String statisticsJson() {
    return statistics().toJson();
  }

  /** The settings in force. */
  public static Settings settings() {
    return TrackerConnection.tracker().settings();
  }

  /**
   * Changes settings. The new ones are in force at once, for the agent as well if there is one.
   *
   * <pre>{@code
   * Leash.configure(s -> s.maxPerOwner(200).timeout(Duration.ofMinutes(5)));
   * }</pre>
   *
   * @param change given the settings in force, returns those to come
   */
  public static void configure(UnaryOperator<Settings> change) {
    TrackerConnection.configure(change.apply(settings()));
  }

  /**
   * Runs the shutdown sequences of all services, then releases everything. To be called when the
   * application, or the class loader of this library, goes.
   *
   * @return how many registrations it released
   */
  public static int shutdown() {
    int released = 0;
    for (ServiceHelper service : SERVICES.values()) {
      released += service.shutdown();
    }
    SERVICES.clear();
    return released + releaseAll();
  }
}
