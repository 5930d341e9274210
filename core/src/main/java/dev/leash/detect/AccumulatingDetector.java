package dev.leash.detect;

import static dev.leash.detect.Verdict.ACCUMULATING;

import dev.leash.event.Kind;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One site adds to the same source again and again and takes almost nothing back.
 *
 * <p>A handful of registrations made once is how every program starts, so small numbers are never
 * accused, nor is a site that fell silent soon after it began while the program ran on.
 */
final class AccumulatingDetector implements Detector {

  /** Fewer than this on one source may be a start-up loop. */
  static final long LEAST = 32;

  /** From here on the number alone speaks. */
  static final long MANY = 100;

  /** One in so many may have been taken back and it is still "almost nothing". */
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
    if (!grows(state, view)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(ACCUMULATING, confidence(state), state.counts().live(), evidence(state, view)));
  }

  /** Where much is taken back, growth may be that of the traffic. */
  private static Confidence confidence(SiteState state) {
    if (takesBack(state)) {
      return Confidence.LOW;
    }
    return state.mostOnOneSource() >= MANY ? Confidence.HIGH : Confidence.MEDIUM;
  }

  /** Whether the numbers of a site are those of a leak, rather than of a start or a cap. */
  static boolean grows(SiteState state, View view) {
    if (waiting(state) < LEAST || view.trend().isFlat(state.site())) {
      return false;
    }
    return view.trend().rises(state.site()) || !(takesBack(state) || startUpOnly(state, view));
  }

  /** A scheduler keeps the handle of a one-shot task until it ran: where that is gone, so is it. */
  private static long waiting(SiteState state) {
    boolean oneShot = state.site().api().kind() == Kind.TIMER;
    return state.mostOnOneSource() - (oneShot ? state.evidence().handlesLost() : 0);
  }

  private static boolean takesBack(SiteState state) {
    long there = state.mostOnOneSource() + state.endedOnThatSource();
    return state.endedOnThatSource() * ONE_IN > there;
  }

  private static boolean startUpOnly(SiteState state, View view) {
    long quiet = view.now() - state.lastAt();
    long busy = Math.max(1, state.lastAt() - state.firstAt());
    if (state.site().api().kind() == Kind.MANAGED_BEAN) {
      return busy < SETUP || quiet > busy;
    }
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
    if (state.sources() > 1) {
      evidence.add(
          state.mostOnOneSource() + " of them on one source, of " + state.sources() + " sources");
    }
    if (view.trend().rises(state.site())) {
      evidence.add("grew without a break " + view.trend().words(state.site()));
    }
    return evidence;
  }
}
