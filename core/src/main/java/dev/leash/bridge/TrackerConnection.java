package dev.leash.bridge;

import dev.leash.log.LibraryLog;
import dev.leash.registry.WeakRegistry;
import dev.leash.track.Housekeeper;
import dev.leash.track.HousekeepingThread;
import dev.leash.track.LocalTracker;
import dev.leash.track.Settings;
import dev.leash.track.Subject;
import dev.leash.track.Tracked;
import dev.leash.track.TrackedHandles;
import dev.leash.track.Tracker;
import dev.leash.track.Tracking;
import java.util.function.BiFunction;

/**
 * Which tracker is in charge of this copy of the library: a registry of its own, or the agent's.
 * When this class is initialised it looks for the agent; when the agent comes later it calls {@link
 * #connect} here. What was tracked until then moves over.
 *
 * <p>Thread-safe. The agent finds this class, and that method, by name.
 */
public final class TrackerConnection {

  private static final String BRIDGE = "java.lang.$Leash";
  private static final TrackedHandles HANDLES = new TrackedHandles();

  private static volatile Tracker tracker;
  private static volatile HousekeepingThread housekeeping;

  static {
    connect(agent());
  }

  private TrackerConnection() {}

  @SuppressWarnings("unchecked")
  private static BiFunction<String, Object[], Object> agent() {
    try {
      Class<?> bridge = Class.forName(BRIDGE, false, null);
      return (BiFunction<String, Object[], Object>) bridge.getField("call").get(null);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (ReflectiveOperationException | RuntimeException e) {
      LibraryLog.get()
          .warn("an agent is there, but of another kind; this library keeps its own registry", e);
      return null;
    }
  }

  /**
   * Puts the agent in charge, or this library itself if the agent goes away.
   *
   * @param agent the agent's side of the bridge; null for none
   */
  public static synchronized void connect(BiFunction<String, Object[], Object> agent) {
    if (agent == null ? tracker instanceof LocalTracker : isConnectedTo(agent)) {
      return;
    }
    Settings settings = tracker instanceof LocalTracker local ? local.settings() : Settings.DEFAULT;
    HousekeepingThread before = housekeeping;
    if (agent != null) {
      tracker = new RemoteTracker(agent);
      housekeeping = null;
    } else {
      LocalTracker local = new LocalTracker(new WeakRegistry(), settings);
      housekeeping =
          new HousekeepingThread(
              new Housekeeper(local, text -> LibraryLog.get().warn(text)), local, HANDLES);
      tracker = local;
    }
    if (before != null) {
      before.stop();
    }
    HANDLES.moveAll(TrackerConnection::tracker);
  }

  private static boolean isConnectedTo(BiFunction<String, Object[], Object> agent) {
    return tracker instanceof RemoteTracker remote && remote.leadsTo(agent);
  }

  /** Whether an agent is in charge, so that woven code is seen as well. */
  public static boolean hasAgent() {
    return tracker instanceof RemoteTracker;
  }

  /** The tracker in charge; never null. */
  public static Tracker tracker() {
    return tracker;
  }

  /** What this copy was asked to track. */
  public static TrackedHandles handles() {
    return HANDLES;
  }

  /** Tracks something from the place that called this library. */
  public static Tracked track(Subject subject, Tracking how) {
    Tracked tracked = HANDLES.add(subject, how, TrackerConnection::tracker);
    HousekeepingThread made = housekeeping;
    if (made != null) {
      made.needed();
    }
    if (tracker.settings().debug() && LibraryLog.get().isDebugEnabled()) {
      LibraryLog.get().debug("{} {}: tracked as {}", how.service(), tracked.id(), how.kind());
    }
    return tracked;
  }

  /** Changes the settings of the tracker in charge. */
  public static void configure(Settings settings) {
    tracker.configure(settings);
    HousekeepingThread made = housekeeping;
    if (made != null) {
      made.changed();
    }
  }
}
