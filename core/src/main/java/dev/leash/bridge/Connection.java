package dev.leash.bridge;

import dev.leash.registry.WeakRegistry;
import dev.leash.track.Desk;
import dev.leash.track.Housekeeper;
import dev.leash.track.Ledger;
import dev.leash.track.LocalDesk;
import dev.leash.track.Rounds;
import dev.leash.track.Settings;
import dev.leash.track.Subject;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which desk is in charge of this copy of the library: a registry of its own, or the agent's. When
 * this class is initialised it looks for the agent; when the agent comes later it calls {@link
 * #connect} here. What was tracked until then moves over.
 *
 * <p>Thread-safe. The agent finds this class, and that method, by name.
 */
public final class Connection {

  private static final String BRIDGE = "java.lang.$Leash";
  private static final Logger LOG = LoggerFactory.getLogger("dev.leash");
  private static final Ledger LEDGER = new Ledger();

  private static volatile Desk desk;
  private static volatile Rounds rounds;

  static {
    connect(agent());
  }

  private Connection() {}

  @SuppressWarnings("unchecked")
  private static BiFunction<String, Object[], Object> agent() {
    try {
      Class<?> bridge = Class.forName(BRIDGE, false, null);
      return (BiFunction<String, Object[], Object>) bridge.getField("call").get(null);
    } catch (ClassNotFoundException e) {
      return null;
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.warn("an agent is there, but of another kind; this library keeps its own registry", e);
      return null;
    }
  }

  /**
   * Puts the agent in charge, or this library itself if the agent goes away.
   *
   * @param agent the agent's side of the bridge; null for none
   */
  public static synchronized void connect(BiFunction<String, Object[], Object> agent) {
    if (agent == null ? desk instanceof LocalDesk : isConnectedTo(agent)) {
      return;
    }
    Settings settings = desk instanceof LocalDesk local ? local.settings() : Settings.DEFAULT;
    Rounds before = rounds;
    if (agent != null) {
      desk = new RemoteDesk(agent);
      rounds = null;
    } else {
      LocalDesk local = new LocalDesk(new WeakRegistry(), settings);
      rounds = new Rounds(new Housekeeper(local, LOG::warn), local, LEDGER);
      desk = local;
    }
    if (before != null) {
      before.stop();
    }
    LEDGER.moveAll(Connection::desk);
  }

  private static boolean isConnectedTo(BiFunction<String, Object[], Object> agent) {
    return desk instanceof RemoteDesk remote && remote.leadsTo(agent);
  }

  /** Whether an agent is in charge, so that woven code is seen as well. */
  public static boolean hasAgent() {
    return desk instanceof RemoteDesk;
  }

  /** The desk in charge; never null. */
  public static Desk desk() {
    return desk;
  }

  /** What this copy was asked to track. */
  public static Ledger ledger() {
    return LEDGER;
  }

  /** Tracks something from the place that called this library. */
  public static Tracked track(Subject subject, Tracking how) {
    Tracked tracked = LEDGER.add(subject, how, Connection::desk);
    Rounds made = rounds;
    if (made != null) {
      made.needed();
    }
    if (LOG.isDebugEnabled() && desk.settings().debug()) {
      LOG.debug("{} {}: tracked as {}", how.service(), tracked.id(), how.kind());
    }
    return tracked;
  }

  /** Changes the settings of the desk in charge. */
  public static void configure(Settings settings) {
    desk.configure(settings);
    Rounds made = rounds;
    if (made != null) {
      made.changed();
    }
  }
}
