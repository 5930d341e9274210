package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.event.Kind;
import dev.leash.snapshot.Snapshot.SiteState;

/** Whether the numbers of a site may be those of a leak, rather than of a start. */
final class SiteGrowth {

  /** Fewer than this on one source may be a start-up loop. */
  static final long LEAST = 32;

  /**
   * So few are enough where the heap shows that nothing else holds any of them, or where each
   * repeats another one.
   */
  static final long FEW = 6;

  /** What is made at a start is made within so many milliseconds. */
  static final long START = 500;

  /** One in so many may have been taken back and it is still "almost none". */
  static final long ONE_IN = 10;

  /** A burst is over when the program ran on for so many times its length. */
  private static final long QUIET = 10;

  /** A program younger than this, in milliseconds after the last registration, is all start-up. */
  static final long SETTLED = 30_000;

  /**
   * A server is given the beans of a whole program, each by its name, within so many milliseconds.
   */
  static final long SETUP = 2_000;

  private SiteGrowth() {}

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
  static boolean isOver(SiteState state, View view) {
    return state.site().runsOnce() && !view.trend().rises(state.site());
  }

  /** A scheduler keeps the handle of a one-shot task until it ran: where that is gone, so is it. */
  static long waiting(SiteState state) {
    boolean oneShot = state.site().api().kind() == Kind.TIMER;
    return state.sources().most() - (oneShot ? state.evidence().handlesLost() : 0);
  }

  /** Whether so many were taken back that it is not "almost none". */
  static boolean takesBack(SiteState state) {
    long there = state.sources().most() + state.sources().endedThere();
    return state.sources().endedThere() * ONE_IN > there;
  }

  /** Whether one caller takes back what it had registered here, and another one does not. */
  static boolean forgets(SiteState state) {
    return !state.evidence().releases().forgets().isEmpty();
  }

  private static boolean startUpOnly(SiteState state, View view) {
    long quiet = view.now() - state.period().lastAt();
    long busy = busy(state);
    if (state.site().api().kind() == Kind.MANAGED_BEAN) {
      return ownBusy(state, view) < SETUP || quiet > busy;
    }
    return isLongAgo(state, view);
  }

  /** Whether the program ran on for so long since that it does not make them again and again. */
  static boolean isLongAgo(SiteState state, View view) {
    long quiet = view.now() - state.period().lastAt();
    return quiet > SETTLED && quiet > Math.max(1, busy(state)) * QUIET;
  }

  /** Whether new ones came for a good part of the time since the first. */
  static boolean goesOn(SiteState state, View view) {
    return busy(state) * 2 >= view.now() - state.period().firstAt();
  }

  /** The same, of the program's own. */
  static long ownBusy(SiteState state, View view) {
    return view.own(state.period().firstAt(), state.period().lastAt());
  }

  /** How long new ones came, in milliseconds. */
  static long busy(SiteState state) {
    return state.period().lastAt() - state.period().firstAt();
  }

  /** Whether most of the registrations do what another one of them does. */
  static boolean isRepeated(SiteState state) {
    long repeats = state.evidence().repeats();
    return repeats >= FEW && repeats * 2 >= state.counts().live();
  }
}
