package dev.leash.agent.intake;

import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.snapshot.EndReason;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What counts comes through here into the registry, and whoever wants to know of it is told.
 *
 * <p>Thread-safe.
 */
public final class RegistrySink {

  private final Registry registry;
  private final Supplier<Context> context;
  private final EarlyEnds earlyEnds = new EarlyEnds();
  private volatile Consumer<Registration> observer;
  private final BiConsumer<Site, Object> newcomers;
  private final Set<EventApi> closedByExit = ConcurrentHashMap.newKeySet();
  private final LongAdder refused = new LongAdder();
  private final LongAdder missed = new LongAdder();
  private boolean full;
  private volatile boolean aside;

  /** Whether one of these is so: the application's threads read no more than this. */
  private volatile boolean closed;

  /**
   * A sink.
   *
   * @param registry where registrations are entered
   * @param context for whom the current thread is working
   * @param newcomers told of each registration, right after it was entered: given the site and the
   *     listener, which may be null; called on the application's threads
   */
  public RegistrySink(
      Registry registry, Supplier<Context> context, BiConsumer<Site, Object> newcomers) {
    this.registry = registry;
    this.context = context;
    this.newcomers = newcomers;
  }

  /**
   * Tells somebody about each registration, on the thread that made it.
   *
   * @param told must be quick, and keep nothing of it; null for nobody
   */
  public void observe(Consumer<Registration> told) {
    observer = told;
  }

  /**
   * Says whether there is no room: then nothing new is taken in. What is known ends as ever.
   *
   * @param now whether it is so from now on
   */
  public synchronized void full(boolean now) {
    full = now;
    closed = full || aside;
  }

  /**
   * Says whether Leash has stepped aside: then nothing new is taken in either.
   *
   * @param now whether it is so from now on
   */
  public synchronized void aside(boolean now) {
    aside = now;
    closed = full || aside;
  }

  /** Whether nothing new is taken in, because there is no room. */
  synchronized boolean isFull() {
    return full;
  }

  /** How many registrations were not taken in, because there was no room. */
  public long refused() {
    return refused.sum();
  }

  /** How many registrations were not taken in, because Leash had stepped aside. */
  public long missed() {
    return missed.sum();
  }

  /** Whether something is a future that is done. */
  static boolean isDone(Object source) {
    return source instanceof Future<?> future && future.isDone();
  }

  /** What happened on another thread before it could be entered is made up for. */
  void enter(Site site, HookedCall call) {
    if (closed) {
      (aside ? missed : refused).increment();
      return;
    }
    Registration registration =
        registry.register(site, call.source, call.listener, call.handle, call.key, context.get());
    if (call.calledFrom != null) {
      registry.calledBy(registration, call.calledFrom);
    }
    Consumer<Registration> told = observer;
    if (told != null) {
      told.accept(registration);
    }
    newcomers.accept(site, call.listener);
    ArmedApi armed = call.armed();
    if (armed.whenDone && isDone(call.handle)) {
      registry.releaseHandle(armed.api(), call.handle, EndReason.COMPLETED);
    }
    if (armed.unlessDone && isDone(call.source)) {
      registry.releaseSource(armed.api(), call.source, EndReason.COMPLETED);
    }
    if (armed.early && earlyEnds.take(call.handle)) {
      registry.releaseHandle(armed.api(), call.handle, EndReason.COMPLETED);
    }
  }

  /** The slot of a source was emptied by registering nothing. */
  void cleared(OpenCall call) {
    registry.releaseKey(call.armed().api(), call.source, call.key, EndReason.RELEASED);
  }

  /**
   * A source was closed. Libraries close their sources when the JVM goes down. What accumulated on
   * one until then would have gone on accumulating, so that close is no excuse.
   */
  void closed(ArmedApi armed, Object source, EndReason end) {
    if (ShutdownState.isTrue()) {
      closedByExit.add(armed.api());
    } else {
      registry.releaseSource(armed.api(), source, end);
    }
  }

  /** The event APIs of which a source was closed only because the JVM goes down. */
  public Set<EventApi> closedByExit() {
    return closedByExit;
  }

  /** The registration of a handle ended; false if none was known, yet. */
  boolean ended(ArmedApi armed, Object handle, EndReason end) {
    // A handle released is released for good; what an end by itself means, each API says for
    // itself.
    EventApi whose = end == EndReason.COMPLETED ? armed.api() : null;
    boolean known = registry.releaseHandle(whose, handle, end);
    if (!known && armed.early) {
      earlyEnds.add(handle);
      if (registry.releaseHandle(whose, handle, end)) {
        earlyEnds.take(handle);
      }
    }
    return known;
  }
}
