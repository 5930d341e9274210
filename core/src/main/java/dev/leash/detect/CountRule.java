package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.event.Kind;
import dev.leash.snapshot.Snapshot.SiteState;

/** So many registrations on one source that their number alone tells. Stateless. */
final class CountRule {

  /** From here on it is sure. */
  private static final long MANY = 100;

  /** What grew for so many milliseconds at least, and then no more, has reached its limit. */
  private static final long LIMIT = 500;

  private CountRule() {}

  /** Whether it holds. */
  static boolean holds(SiteState state, View view) {
    return SiteGrowth.mayGrow(state, view, SiteGrowth.LEAST)
        && !UseRule.isUsed(state, view)
        && !isCapped(state, view);
  }

  /** How sure that is: where much is taken back, growth may be that of the traffic. */
  static Confidence confidence(SiteState state) {
    if (SiteGrowth.takesBack(state)) {
      return SiteGrowth.forgets(state) ? Confidence.MEDIUM : Confidence.LOW;
    }
    return state.sources().most() >= MANY ? Confidence.HIGH : Confidence.MEDIUM;
  }

  /**
   * Whether a site grew for a while and then no more for as long, as a pool does: who holds it
   * can't always be seen at the end of a program. What came in a burst shows no such thing, and
   * whoever grew for long may only have a rest. Of what is to be closed the heap shows enough.
   */
  private static boolean isCapped(SiteState state, View view) {
    long busy = SiteGrowth.busy(state);
    return state.site().api().kind() != Kind.RESOURCE
        && SiteGrowth.ownBusy(state, view) >= LIMIT
        && busy < SiteGrowth.SETTLED
        && !SiteGrowth.goesOn(state, view)
        && !view.trend().rises(state.site());
  }
}
