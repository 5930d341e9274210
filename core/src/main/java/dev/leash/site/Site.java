package dev.leash.site;

import dev.leash.event.EventApi;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The code that registered: an event API, the frame to blame, and the frame of another code source
 * that asked for it. One instance for each such triple, however many registrations it makes; or one
 * for many that are alike.
 *
 * <p>Immutable but for what {@link Sites#beExact} says of all of them, and for how many it stands
 * for; thread-safe; compared by identity.
 */
public final class Site {

  private final Sites all;
  private final int id;
  private final EventApi api;
  private final Frame blame;
  private final Frame caller;
  private final Frame toldCaller;
  private final List<Frame> frames;
  private final String counterpart;
  private final DistinctCount places;

  /**
   * A site.
   *
   * @param all the sites it is one of
   * @param id a small number, unique in its {@link Sites}
   * @param api what was registered with
   * @param stack where it was seen first
   * @param places counts the lines that it stands for; null if that is one
   */
  Site(Sites all, int id, EventApi api, CallStack stack, DistinctCount places) {
    this.all = all;
    this.id = id;
    this.api = Objects.requireNonNull(api, "api");
    this.blame = stack.blame();
    this.caller = stack.caller();
    this.toldCaller = WebFrameworks.callerIn(stack);
    this.frames = stack.frames();
    this.counterpart = stack.counterpart();
    this.places = places;
  }

  /** A small number, unique in its registry, in the order of appearance. */
  public int id() {
    return id;
  }

  /** What was registered with; never null. */
  public EventApi api() {
    return api;
  }

  /** The line a developer should open; null if the stack shows none but the JDK's own. */
  public Frame blame() {
    return blame;
  }

  /** The first frame after the blame frame from another code source; null if there is none. */
  public Frame caller() {
    return caller;
  }

  /**
   * The caller that people are told: of a registration that was made for a request, the
   * application's method that the web framework called, such as a controller's, and the first one
   * of these if there are several. Otherwise the {@linkplain #caller caller}; null if there is
   * none, or it is the frame to blame.
   */
  public Frame toldCaller() {
    return toldCaller;
  }

  /**
   * The public method that takes back what the frame to blame registered by a method of the same
   * class, which passed the listener on to where it is kept; null if there is none.
   */
  public String counterpart() {
    return counterpart;
  }

  /** The call stack as it was seen first, innermost frame first; never null. */
  public List<Frame> frames() {
    return frames;
  }

  /**
   * About how many lines are counted here together, because they differ in generated names only, or
   * because there are too many to tell them apart; 0 for a site of its own.
   */
  public long alike() {
    return places == null ? 0 : places.estimate();
  }

  /** Takes note of one of the lines that it stands for. */
  void stands(SitePlace place) {
    places.add(place.hash());
  }

  /**
   * Whether it is to be looked for at each registration, rather than taken for the answer because
   * it was before at the same line.
   */
  public boolean exact() {
    return all.exact();
  }

  /**
   * Whether it is in what the JVM runs once, the initializer of a class or the start of an agent
   * before {@code main}: however many registrations it makes, there will be no more.
   */
  public boolean runsOnce() {
    return blame != null && (blame.method().equals("<clinit>") || blame.method().equals("premain"));
  }

  /**
   * Whether the site may be accused: it has a line to blame, in a class that is not ignored.
   *
   * @param ignored the names of classes that are never to be blamed
   */
  public boolean isAccusable(Predicate<String> ignored) {
    return blame != null && !ignored.test(blame.className());
  }

  @Override
  public String toString() {
    return api + " at " + (blame == null ? "unknown" : blame);
  }
}
