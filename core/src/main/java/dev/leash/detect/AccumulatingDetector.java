package dev.leash.detect;

import static dev.leash.detect.Verdict.ACCUMULATING;

import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Outlived;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One site adds to the same source again and again and removes almost none of them.
 *
 * <p>A handful of registrations made once is how every program starts, so small numbers are never
 * accused, nor is a site that fell silent soon after it began while the program ran on, nor one in
 * the initializer of a class, which runs once.
 */
final class AccumulatingDetector implements Detector {

  /** Fewer than this on one source may be a start-up loop. */
  static final long LEAST = 32;

  /**
   * So few are enough where the heap shows that nothing else holds any of them, or where each
   * repeats another one.
   */
  static final long FEW = 6;

  /** So many that are there for the end of the JVM are more than what a program has to do then. */
  static final long NEVER_GIVEN_BACK = 12;

  /**
   * A pool that is full has been so for so many milliseconds at least; and what is made at a start
   * is made within them.
   */
  static final long STANDSTILL = 500;

  /** So many that each keep {@link #PARTS} objects are more than a start makes of one sort. */
  static final long MANY_PARTS = 16;

  /** What keeps so many objects alive is no plain handler. */
  static final long PARTS = 16;

  /** So many that outlived all others, and nothing else holds, are no accident. */
  static final long FORGOTTEN = 3;

  /** From here on the number alone speaks. */
  static final long MANY = 100;

  /** One in so many may have been taken back and it is still "almost none". */
  static final long ONE_IN = 10;

  /** A burst is over when the program ran on for so many times its length. */
  static final long QUIET = 10;

  /** A program younger than this, in milliseconds after the last registration, is all start-up. */
  static final long SETTLED = 30_000;

  /**
   * A server is given the beans of a whole program, each by its name, within so many milliseconds.
   */
  static final long SETUP = 2_000;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    if (mayGrow(state, view, LEAST) && !isUsed(state, view) && !isCapped(state, view)) {
      return finding(confidence(state), state.counts().live(), state, view);
    }
    if (isForgotten(state, view)) {
      long live = state.counts().live() - state.evidence().holding().inUse();
      return finding(Confidence.MEDIUM, live, state, view);
    }
    Confidence likely = takesBack(state) && !forgets(state) ? Confidence.LOW : Confidence.MEDIUM;
    return isKeptAlive(state, view)
        ? finding(likely, state.counts().live(), state, view)
        : Optional.empty();
  }

  private static Optional<Finding> finding(
      Confidence confidence, long live, SiteState state, View view) {
    return Optional.of(new Finding(ACCUMULATING, confidence, live, evidence(state, view)));
  }

  /**
   * Whether a look at the heap may tell more about a site: whether a few of its listeners were
   * dropped, or many of them are in use.
   */
  static boolean isWorthALook(SiteState state, View view) {
    if (state.evidence().components().all().live() > 0) {
      return true;
    }
    return waiting(state) >= OwnerEndedDetector.DROPPED
        && !isOver(state, view)
        && !view.trend().isFlat(state.site())
        && !isLongAgo(state, view);
  }

  /** Where much is taken back, growth may be that of the traffic. */
  private static Confidence confidence(SiteState state) {
    if (takesBack(state)) {
      return forgets(state) ? Confidence.MEDIUM : Confidence.LOW;
    }
    return state.sources().most() >= MANY ? Confidence.HIGH : Confidence.MEDIUM;
  }

  /**
   * Whether some live much longer than all that was taken back, and nothing holds them any more but
   * their list: who could take them back is not there. What ends by itself may still do so.
   */
  private static boolean isForgotten(SiteState state, View view) {
    Outlived outlived = state.evidence().outlived();
    Holding holding = state.evidence().holding();
    return outlived.takenBack() >= FEW
        && outlived.live() >= FORGOTTEN
        && state.sources().most() * 2 >= state.counts().live()
        && holding.heldOnly() + holding.unknown() >= FORGOTTEN
        && holding.inUse() * ONE_IN <= state.counts().live()
        && !endsByItself(state.site().api().kind())
        && !view.trend().isFlat(state.site())
        && !isLongAgo(state, view);
  }

  private static boolean endsByItself(Kind kind) {
    return kind == Kind.TIMER || kind == Kind.FUTURE || kind == Kind.STREAM;
  }

  /** Whether the numbers of a site are those of a leak, rather than of a start or a cap. */
  static boolean grows(SiteState state, View view) {
    return !isUsed(state, view)
        && ((mayGrow(state, view, LEAST) && !isCapped(state, view))
            || isKeptAlive(state, view)
            || isForgotten(state, view));
  }

  /**
   * Whether a site grew for a while and then no more for as long, as a pool does: who holds it
   * can't always be seen at the end of a program. What came in a burst shows no such thing, and
   * whoever grew for long may only have a rest. Of what is to be closed the heap shows enough.
   */
  private static boolean isCapped(SiteState state, View view) {
    long busy = state.period().lastAt() - state.period().firstAt();
    return state.site().api().kind() != Kind.RESOURCE
        && busy >= STANDSTILL
        && busy < SETTLED
        && !goesOn(state, view)
        && !view.trend().rises(state.site());
  }

  private static boolean isUsed(SiteState state, View view) {
    return standsStill(state, view) || isInUse(state, view);
  }

  /**
   * Whether the heap shows open sessions: nearly all is in use elsewhere, each for an object of its
   * own, and does not grow from collection to collection. What repeats another one is used once too
   * often, whoever else holds it. Only of lists that were discovered it is known which field they
   * are; what a library's source leads to may be held by another list of the library's.
   */
  static boolean isInUse(SiteState state, View view) {
    Holding holding = state.evidence().holding();
    return state.site().api().discovered()
        && holding.inUse() * ONE_IN > state.counts().live() * (ONE_IN - 1)
        && holding.inUseOfMany()
        && !view.trend().rises(state.site())
        && !isRepeated(state);
  }

  /** Whether most of what is in use stands still, as a pool that is full. */
  static boolean standsStill(SiteState state, View view) {
    return state.evidence().holding().mostlyInUse()
        && !goesOn(state, view)
        && view.now() - state.period().lastAt() >= STANDSTILL
        && !view.trend().rises(state.site())
        && !isRepeated(state);
  }

  /** Whether most of the registrations do what another one of them does. */
  private static boolean isRepeated(SiteState state) {
    long repeats = state.evidence().repeats();
    return repeats >= FEW && repeats * 2 >= state.counts().live();
  }

  /**
   * Whether a few that nothing else holds, or that repeat each other, went on being added for a
   * good part of the time since the first: what is made at a start comes at once. What is there for
   * the end of the JVM, such as a shutdown hook, is gone when the heap could be looked at; who
   * makes one after another needs none of them.
   */
  private static boolean isKeptAlive(SiteState state, View view) {
    boolean untilExit = state.site().api().untilExit();
    boolean nobodyElse =
        (state.evidence().holding().eachKeepsMore() || untilExit)
            && (!waitsForEnd(state) || keepsMuch(state));
    return (nobodyElse || isRepeated(state))
        && state.evidence().owners().all().live() == 0
        && mayGrow(state, view, untilExit ? NEVER_GIVEN_BACK : FEW)
        && (keepsMuch(state)
            || (state.period().lastAt() - state.period().firstAt() >= STANDSTILL
                && goesOn(state, view)));
  }

  /**
   * Whether so many keep so much each that nothing else holds that they are no handlers of a start,
   * which have little of their own, however quickly they came. Where none of them ever ended,
   * nobody waits for an end. What the JDK or the library made itself, such as an executor or a
   * route, has much of its own.
   */
  private static boolean keepsMuch(SiteState state) {
    Holding holding = state.evidence().holding();
    return !isOfLibrary(state)
        && state.counts().released() == 0
        && state.evidence().components().ends().alike() == 0
        && holding.heldOnly() >= MANY_PARTS
        && holding.eachKeepsMore()
        && holding.objects() >= holding.heldOnly() * PARTS;
  }

  private static boolean isOfLibrary(SiteState state) {
    String listener = state.listeners().className();
    return listener == null
        || state.site().api().kind() == Kind.RESOURCE
        || listener.startsWith("java.")
        || listener.startsWith("javax.")
        || LibraryPackages.of(state.site().api().family()).contains(listener);
  }

  /**
   * Whether the owners have an end that will tell whether they forgot something. What lives by
   * itself has none but that it is taken back; and what was called on nearly all of them was one.
   */
  private static boolean waitsForEnd(SiteState state) {
    return state.evidence().component() != null
        && state.site().api().kind() != Kind.RESOURCE
        && state.evidence().components().unsure().live() * ONE_IN
            < state.counts().live() * (ONE_IN - 1);
  }

  private static boolean goesOn(SiteState state, View view) {
    long busy = state.period().lastAt() - state.period().firstAt();
    return busy * 2 >= view.now() - state.period().firstAt();
  }

  /**
   * Whether so many may be a leak.
   *
   * @param least so many live registrations on one source must there be
   */
  static boolean mayGrow(SiteState state, View view, long least) {
    if (waiting(state) < least || view.trend().isFlat(state.site()) || isOver(state, view)) {
      return false;
    }
    boolean excused = takesBack(state) && !isBeyondReach(state) && !forgets(state);
    return view.trend().rises(state.site()) || !(excused || startUpOnly(state, view));
  }

  /**
   * Whether nobody can close any more what is to be closed, and so much of it that others, which
   * were closed, excuse nothing. Some may be about to close themselves; these are fewer.
   */
  private static boolean isBeyondReach(SiteState state) {
    return state.site().api().kind() == Kind.RESOURCE
        && state.evidence().holding().eachKeepsMore()
        && state.evidence().holding().heldOnly() > state.sources().endedThere();
  }

  /** A class that is loaded again and again is initialized as often; that shows in the trend. */
  private static boolean isOver(SiteState state, View view) {
    return state.site().runsOnce() && !view.trend().rises(state.site());
  }

  /** A scheduler keeps the handle of a one-shot task until it ran: where that is gone, so is it. */
  private static long waiting(SiteState state) {
    boolean oneShot = state.site().api().kind() == Kind.TIMER;
    return state.sources().most() - (oneShot ? state.evidence().handlesLost() : 0);
  }

  /** Whether one caller takes back what it had registered here, and another one does not. */
  private static boolean forgets(SiteState state) {
    return !state.evidence().releases().forgets().isEmpty();
  }

  private static boolean takesBack(SiteState state) {
    long there = state.sources().most() + state.sources().endedThere();
    return state.sources().endedThere() * ONE_IN > there;
  }

  private static boolean startUpOnly(SiteState state, View view) {
    long quiet = view.now() - state.period().lastAt();
    long busy = state.period().lastAt() - state.period().firstAt();
    if (state.site().api().kind() == Kind.MANAGED_BEAN) {
      return busy < SETUP || quiet > busy;
    }
    return isLongAgo(state, view);
  }

  private static boolean isLongAgo(SiteState state, View view) {
    long quiet = view.now() - state.period().lastAt();
    long busy = Math.max(1, state.period().lastAt() - state.period().firstAt());
    return quiet > SETTLED && quiet > busy * QUIET;
  }

  private static List<String> evidence(SiteState state, View view) {
    Counts counts = state.counts();
    List<String> evidence = new ArrayList<>();
    evidence.add(
        counts.registered()
            + " registered, "
            + counts.released()
            + " released, "
            + counts.live()
            + " "
            + view.alive());
    if (state.sources().live() > 1) {
      evidence.add(
          state.sources().most()
              + " of them on one source, of "
              + state.sources().live()
              + " sources");
    }
    if (state.evidence().holding().known()) {
      evidence.add(words(state.evidence().holding()));
    }
    if (isForgotten(state, view)) {
      evidence.add(
          state.evidence().outlived().live()
              + " are at least three times as old as any that was taken back: of "
              + state.evidence().outlived().takenBack()
              + " none became older than "
              + state.evidence().outlived().longest()
              + " ms");
    }
    if (isRepeated(state)) {
      evidence.add(
          state.evidence().repeats()
              + " of them repeat another one: listeners of the same class that do the same for the"
              + " same objects");
    }
    if (view.trend().rises(state.site())) {
      evidence.add("grew without a break " + view.trend().words(state.site()));
    }
    return evidence;
  }

  /** What a look at the heap showed, in words. */
  static String words(Holding holding) {
    return holding.heldOnly()
        + " would be garbage but for the registration, "
        + holding.inUse()
        + " are in use elsewhere; "
        + holding.objects()
        + " objects of "
        + holding.bytes()
        + " bytes would go";
  }
}
