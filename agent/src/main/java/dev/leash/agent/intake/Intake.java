package dev.leash.agent.intake;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.event.EventApi;
import dev.leash.owner.Context;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.site.Sites;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where hooks hand in what they saw. It decides whether a call counts, finds out where it was made
 * and for whom, and enters it into the registry.
 *
 * <p>Thread-safe.
 */
public final class Intake {

  private final Registry registry;
  private final Locator locator;
  private final Entrance entrance;
  private final Enclosed enclosed;
  private final Discovered discovered;
  private final AtomicLong errors = new AtomicLong();
  private final AtomicLong unknownReleases = new AtomicLong();
  private final Set<EventApi> closedByExit = ConcurrentHashMap.newKeySet();
  private volatile Throwable firstError;
  private volatile boolean late;
  private volatile Consumer<HotCall> marker;

  /**
   * An intake.
   *
   * @param registry where registrations are entered
   * @param sites where sites are interned
   * @param depth how many frames of a call stack are kept
   * @param context for whom the current thread is working
   */
  public Intake(Registry registry, Sites sites, int depth, Supplier<Context> context) {
    this.registry = registry;
    this.locator = new Locator(sites, depth, this);
    this.entrance = new Entrance(registry, context);
    this.enclosed = new Enclosed(locator, entrance);
    this.discovered = new Discovered(locator, entrance);
  }

  /** A hook for a register or enclosing method. */
  public WholeCallHook wholeCall(ArmedApi armed, HookRule rule) {
    return switch (rule.role()) {
      case REGISTER -> new RegisterHook(armed, rule, this);
      case ENCLOSE -> new EncloseHook(armed, this);
      default -> throw new IllegalArgumentException("does not frame a call: " + rule);
    };
  }

  /** A hook for a method that ends registrations. */
  public BiConsumer<Object, Object> afterCall(ArmedApi armed, HookRule rule) {
    return new ReleaseHook(armed, rule, this);
  }

  /** The hooks are being taken out: calls that are open now will not be seen to end. */
  public static void abandonOpenCalls() {
    ThreadCalls.abandonAll();
  }

  /**
   * Sets who is told of each registration, right after it was entered.
   *
   * @param told given the site and the listener, which may be null; called on the application's
   *     threads
   */
  public void tell(BiConsumer<Site, Object> told) {
    entrance.tell(told);
  }

  /**
   * Sets who marks calls that are made again and again.
   *
   * @param told called on the application's threads, once for each, so it must be quick
   */
  public void marker(Consumer<HotCall> told) {
    marker = told;
  }

  /** A call is made again and again, right to a hooked method. Told once of each. */
  void hot(HotCall call) {
    Consumer<HotCall> told = marker;
    if (told != null) {
      told.accept(call);
    }
  }

  /**
   * A mark for register calls.
   *
   * @param className the binary name of the class that makes the call
   * @param method the name of the method that makes it
   * @return what to call right before it, with the object it is made on; null if such a method may
   *     be a façade, so that it depends on the listener which code is to blame
   */
  public BiConsumer<Object, Object> mark(String className, String method) {
    return Facade.isNamedLikeOne(method) ? null : new CallMark(className, method, this);
  }

  /** The event APIs of which a source was closed only because the JVM goes down. */
  public Set<EventApi> closedByExit() {
    return closedByExit;
  }

  void closedByExit(EventApi api) {
    closedByExit.add(api);
  }

  /** How many errors of Leash's own were caught; anything but 0 is a bug. */
  public long errors() {
    return errors.get();
  }

  /** The first error; null if there was none. */
  public Throwable firstError() {
    return firstError;
  }

  /**
   * Says that there were registrations before, so that a release may be of one that is not known.
   * From then on such releases are counted.
   */
  public void cameLate() {
    late = true;
  }

  /** How many releases were of registrations made before Leash came; 0 if it was there first. */
  public long unknownReleases() {
    return unknownReleases.get();
  }

  /**
   * Tells somebody about each registration, on the thread that made it.
   *
   * @param told must be quick, and keep nothing of it; null for nobody
   */
  public void observe(Consumer<Registration> told) {
    entrance.observe(told);
  }

  /**
   * Notes whether a release ended anything. The same thing released twice in a row, as by a method
   * that passes it on to another, is one release.
   */
  void released(ThreadCalls calls, Object what, boolean known) {
    if (late) {
      int hash = System.identityHashCode(what);
      if (!known && hash != calls.lastReleased) {
        unknownReleases.incrementAndGet();
      }
      calls.lastReleased = hash;
    }
  }

  Registry registry() {
    return registry;
  }

  Entrance entrance() {
    return entrance;
  }

  Enclosed enclosed() {
    return enclosed;
  }

  /** Counts an error of Leash's own that was caught. */
  public void failed(Throwable error) {
    errors.incrementAndGet();
    if (firstError == null) {
      firstError = error;
    }
  }

  /** A register call ended well, and may count. */
  void registered(ThreadCalls calls, OpenCall call) {
    ArmedApi armed = call.armed();
    if (armed.discovered) {
      discovered.registered(calls, call);
    } else if (calls.isEmpty()) {
      alone(armed, call);
    } else if (!armed.unlessDone && calls.isEnclosedOnly(call)) {
      enclosed.waits(calls, call, calls.get(0));
    } else if (calls.repeats(call)) {
      handOn(calls, call);
    } else if (!armed.unlessDone || !Entrance.isDone(call.source)) {
      amongOthers(armed, calls, call);
    }
  }

  /** No other call is open: what the calling code said about itself can be believed. */
  private void alone(ArmedApi armed, OpenCall call) {
    if (armed.unlessDone && Entrance.isDone(call.source)) {
      return;
    }
    CallMark mark = call.mark;
    Site site = mark == null ? null : mark.site(call.hook, call.source);
    if (site == null) {
      site = locator.locate(armed, call, false, null);
      if (site == null) {
        return;
      }
      if (mark != null && call.direct) {
        mark.walked(call.hook, call.source, site);
      }
    }
    entrance.enter(site, call);
  }

  private void amongOthers(ArmedApi armed, ThreadCalls calls, OpenCall call) {
    Family family = armed.family();
    Family whole = calls.othersOpen(family) ? calls.whole(family, locator.firstOutsideJdk()) : null;
    boolean nested = calls.registering(family) != null;
    OpenCall inside = whole != null || nested ? null : calls.enclosing(family, call.listener);
    if (inside != null) {
      enclosed.waits(calls, call, inside);
      return;
    }
    Site site = locator.locate(armed, call, nested, whole);
    if (site == null) {
      handOn(calls, call);
      return;
    }
    Discovered.cover(calls, call);
    if (whole == null) {
      if (calls.encloses(family)) {
        enclosed.found(calls, call, site);
      } else {
        entrance.enter(site, call);
      }
    } else if (calls.encloses(null)) {
      calls.waits(call, site, true); // a library registered with another, as part of its own call
    }
  }

  /** What showed itself in a call that is part of another belongs to that other. */
  private static void handOn(ThreadCalls calls, OpenCall call) {
    OpenCall outer = calls.registering(call.armed().family());
    if (outer != null && outer.handle == null && outer.listener == call.listener) {
      outer.handle = call.handle;
      outer.over = call.over;
    }
  }
}
