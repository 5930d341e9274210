package dev.leash.agent.clients;

import dev.leash.bridge.BridgeServer;
import dev.leash.owner.Owners;
import dev.leash.owner.ThreadContext;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import dev.leash.snapshot.Holding;
import dev.leash.track.Housekeeper;
import dev.leash.track.LocalTracker;
import dev.leash.track.Settings;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Serves the copies of the library in this JVM. Nothing but this class is loaded before the first
 * copy calls.
 *
 * <p>Thread-safe. It runs on application threads: it throws nothing and logs nothing.
 */
public final class CopyConnector implements BiFunction<String, Object[], Object>, Runnable {

  private final Registry registry;
  private final Sites sites;
  private final Owners owners;
  private final Settings settings;
  private final Predicate<String> ignored;
  private final Events events;
  private final Heap heap;
  private volatile Served served;
  private volatile boolean readOnly;

  /** Told what happened. Must not throw and must not block. */
  public interface Events {
    /** An error of Leash's own was caught. */
    void error(Throwable error);

    /** People should know. */
    void warning(String line);
  }

  /** Looks at the heap. */
  public interface Heap {
    /** Who holds the listeners of some registrations; empty if nobody may look. */
    Map<Site, Holding> held(Predicate<Registration> which);
  }

  /** What there is once somebody called. */
  private record Served(LocalTracker tracker, BridgeServer server, Housekeeper housekeeper) {}

  /**
   * Clients of a registry.
   *
   * @param registry the one registry of this JVM
   * @param sites its sites
   * @param owners its owners
   * @param settings the limits the agent was started with
   * @param ignored class names that are never to be blamed
   * @param events told what happened
   * @param heap asked who holds what a check found
   */
  public CopyConnector(
      Registry registry,
      Sites sites,
      Owners owners,
      Settings settings,
      Predicate<String> ignored,
      Events events,
      Heap heap) {
    this.registry = registry;
    this.sites = sites;
    this.owners = owners;
    this.settings = settings;
    this.ignored = ignored;
    this.events = events;
    this.heap = heap;
  }

  @Override
  public Object apply(String operation, Object[] arguments) {
    try {
      return served().server().apply(operation, arguments);
    } catch (Throwable t) {
      events.error(t);
      return null;
    }
  }

  private Served served() {
    Served there = served;
    return there != null ? there : makeServed();
  }

  private synchronized Served makeServed() {
    if (served == null) {
      LocalTracker tracker =
          new LocalTracker(registry, sites, owners, ThreadContext.CURRENT, settings, ignored);
      tracker.heap(heap::held);
      if (readOnly) {
        tracker.readOnly();
      }
      served =
          new Served(
              tracker,
              new BridgeServer(tracker, events::error),
              new Housekeeper(tracker, events::warning));
    }
    return served;
  }

  /**
   * The copies change no settings and release what they track themselves only. To be called first.
   */
  public void readOnly() {
    readOnly = true;
  }

  /** One housekeeping round, on a thread of the agent. */
  @Override
  public void run() {
    Served there = served;
    if (there == null) {
      registry.sweep();
    } else {
      there.housekeeper().round();
    }
  }

  /** The settings in force: those of the start, until a copy of the library changes them. */
  public Settings settings() {
    Served there = served;
    return there == null ? settings : there.tracker().settings();
  }

  /** How many registrations of ended owners, and expired ones, were released. */
  public long leaksPrevented() {
    Served there = served;
    return there == null ? 0 : there.tracker().leaksPrevented();
  }
}
