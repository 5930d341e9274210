package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.SiteState;

/**
 * A few that nothing else holds, or that repeat each other, went on being added for a good part of
 * the time since the first: what is made at a start comes at once. What is there for the end of the
 * JVM, such as a shutdown hook, is gone when the heap could be looked at; who makes one after
 * another needs none of them. Stateless.
 */
final class KeptAliveRule {

  /** So many that are there for the end of the JVM are more than what a program has to do then. */
  private static final long NEVER_GIVEN_BACK = 12;

  /** So many that each keep {@link #PARTS} objects are more than a start makes of one sort. */
  private static final long MANY_PARTS = 16;

  /** What keeps so many objects alive is no plain handler. */
  private static final long PARTS = 16;

  private KeptAliveRule() {}

  /** Whether it holds. */
  static boolean holds(SiteState state, View view) {
    boolean untilExit = state.site().api().untilExit();
    boolean nobodyElse =
        (state.evidence().holding().eachKeepsMore() || untilExit)
            && (!waitsForEnd(state) || keepsMuch(state));
    return (nobodyElse || SiteGrowth.isRepeated(state))
        && state.evidence().owners().all().live() == 0
        && SiteGrowth.mayGrow(state, view, untilExit ? NEVER_GIVEN_BACK : SiteGrowth.FEW)
        && (keepsMuch(state)
            || (SiteGrowth.ownBusy(state, view) >= SiteGrowth.START
                && SiteGrowth.goesOn(state, view)));
  }

  /** How sure that is. */
  static Confidence confidence(SiteState state) {
    boolean excused = SiteGrowth.takesBack(state) && !SiteGrowth.forgets(state);
    return excused ? Confidence.LOW : Confidence.MEDIUM;
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
        && state.evidence().components().unsure().live() * SiteGrowth.ONE_IN
            < state.counts().live() * (SiteGrowth.ONE_IN - 1);
  }
}
