package dev.leash.service;

import dev.leash.bridge.TrackerConnection;
import dev.leash.event.Kind;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.track.ScopeBuilder;
import dev.leash.track.ScopeCarrier;
import dev.leash.track.Selection;
import dev.leash.track.Subject;
import dev.leash.track.Tracked;
import dev.leash.track.Tracking;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one service registers. Each method registers something, tracks it under the
 * service's name, and returns what releases it; {@link #cleanUpAll} releases the rest.
 *
 * <pre>{@code
 * ServiceHelper chat = Leash.service("chat");
 * chat.listen(model, listener, Model::addListener, Model::removeListener);
 * chat.subscribe(publisher, this::show);
 * chat.on(scheduler).every(Duration.ofSeconds(30), this::ping);
 * chat.shutdown();
 * }</pre>
 *
 * <p>Thread-safe. Get it from {@code Leash.service}: the same name is the same helper. Unless a
 * method says otherwise nothing may be null, and nothing returned is.
 */
public final class ServiceHelper {

  private final String name;
  private final Tracking plain;
  private final ShutdownSequence sequence = new ShutdownSequence();
  private final SharedRegistrations shared = new SharedRegistrations();

  /** A helper; one for each name. */
  public ServiceHelper(String name) {
    this.name = Objects.requireNonNull(name, "name");
    this.plain = Tracking.of(name);
  }

  /** The service's name. */
  public String name() {
    return name;
  }

  /** Something plain of this service, to be described further and given to the other methods. */
  public Tracking tracking() {
    return plain;
  }

  /** A scope that gives the service's name. */
  public ScopeBuilder scope() {
    return new ScopeCarrier(TrackerConnection::tracker).scope().service(name);
  }

  /** Tracks a handle; see {@code Leash.track}. */
  public Tracked track(Object handle) {
    return track(handle, plain);
  }

  /** Tracks a handle, with more to say about it. The service is this one, whatever that says. */
  public Tracked track(Object handle, Tracking how) {
    return TrackerConnection.track(Subject.handle(handle, how.weak()), how.service(name));
  }

  /**
   * Adds a listener to its source and tracks it. Leash keeps neither alive.
   *
   * @param add the source's add method, such as {@code JButton::addActionListener}
   * @param remove the source's remove method; must not capture the listener or its owner
   */
  public <S, L> Tracked listen(
      S source,
      L listener,
      BiConsumer<? super S, ? super L> add,
      BiConsumer<? super S, ? super L> remove) {
    return listen(source, listener, add, remove, plain);
  }

  /** The same, with more to say about it: its kind, its owner, tags. */
  public <S, L> Tracked listen(
      S source,
      L listener,
      BiConsumer<? super S, ? super L> add,
      BiConsumer<? super S, ? super L> remove,
      Tracking how) {
    Subject pair = Subject.pair(source, listener, remove);
    add.accept(source, listener);
    return TrackerConnection.track(pair, how.service(name));
  }

  /** Subscribes to a publisher, without limit to what it may send. Ends when the stream does. */
  public <T> Tracked subscribe(Flow.Publisher<T> publisher, Consumer<? super T> each) {
    return subscribe(publisher, each, plain.kind(Kind.STREAM));
  }

  /** The same, with more to say about it. */
  public <T> Tracked subscribe(
      Flow.Publisher<T> publisher, Consumer<? super T> each, Tracking how) {
    FlowListener<T> subscriber = new FlowListener<>(each);
    Subject pair = Subject.pair(publisher, subscriber, (p, s) -> s.cancel());
    publisher.subscribe(subscriber);
    Tracked tracked = TrackerConnection.track(pair, how.service(name));
    subscriber.tellTheEndTo(tracked);
    return tracked;
  }

  /** Timers and schedulers. */
  public Schedules on(ScheduledExecutorService scheduler) {
    return new Schedules(this, scheduler);
  }

  /** Components and models of Swing. */
  public SwingHelper swing() {
    return new SwingHelper(this);
  }

  /**
   * One registration upstream for any number of subscribers to the same pattern of the same source.
   *
   * @param source the source, by identity
   * @param pattern what is listened for there, by {@code equals}
   * @param connect registers the one listener it is given, and returns the handle that undoes it;
   *     called when the first subscriber comes
   */
  public <E> SharedRegistration<E> shared(
      Object source, @Nullable Object pattern, Function<Consumer<E>, ?> connect) {
    return shared.of(this, source, pattern, connect);
  }

  /**
   * Adds a step to what {@link #shutdown} does. Steps run by rising order, steps of one order as
   * they were added.
   */
  public void addToShutdownSequence(int order, String what, Runnable step) {
    sequence.add(order, what, step);
  }

  /**
   * Runs the shutdown sequence, each step isolated, then releases what is left.
   *
   * @return how many registrations it released
   */
  public int shutdown() {
    sequence.run();
    return cleanUpAll();
  }

  /**
   * Releases everything of this service that is live.
   *
   * @return how many
   */
  public int cleanUpAll() {
    return cleanUp(false).released();
  }

  /** The same, and tells what a garbage collection frees of it if asked to. */
  public Cleanup cleanUp(boolean verify) {
    return TrackerConnection.tracker().cleanUp(Selection.service(name), verify);
  }

  /** How many registrations of this service began, ended and are live. */
  public Counts statistics() {
    return TrackerConnection.tracker().statistics().byService().getOrDefault(name, Counts.ZERO);
  }
}
