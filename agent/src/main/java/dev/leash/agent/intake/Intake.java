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
  private final RegistrySink sink;
  private final PendingRegistrations pending;
  private final RegisterCalls registerCalls;
  private final ReleasingLine releasing = new ReleasingLine();
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
    Locator locator = new Locator(sites, depth, this);
    this.sink = new RegistrySink(registry, context);
    this.pending = new PendingRegistrations(locator, sink);
    this.registerCalls = new RegisterCalls(locator, sink, pending);
    registry.releaseLocator(releasing);
  }

  /** A hook for a register or enclosing method. */
  public WholeCallHook wholeCall(ArmedApi armed, HookRule rule) {
    return switch (rule.role()) {
      case REGISTER -> new RegisterHook(armed, rule, this);
      case ENCLOSE -> new EncloseHook(armed, rule, this);
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
    sink.tell(told);
  }

  /** Sets who is told of methods that take registrations back. */
  public void watchReleases(ReleaseWatch watch) {
    releasing.watch(watch);
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
    sink.observe(told);
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

  RegistrySink sink() {
    return sink;
  }

  PendingRegistrations pending() {
    return pending;
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
    registerCalls.ended(calls, call);
  }
}
