package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.event.Kind;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Outlived;
import dev.leash.snapshot.Snapshot.SiteState;

/**
 * Some live much longer than all that was taken back, and nothing holds them any more but their
 * list: who could take them back is not there. What ends by itself may still do so. Stateless.
 */
final class ForgottenRule {

  /** So many that outlived all others, and nothing else holds, are no accident. */
  private static final long LEAST = 3;

  private ForgottenRule() {}

  /** Whether it holds. */
  static boolean holds(SiteState state, View view) {
    Outlived outlived = state.evidence().outlived();
    Holding holding = state.evidence().holding();
    return outlived.takenBack() >= SiteGrowth.FEW
        && outlived.live() >= LEAST
        && state.sources().most() * 2 >= state.counts().live()
        && holding.heldOnly() + holding.unknown() >= LEAST
        && holding.inUse() * SiteGrowth.ONE_IN <= state.counts().live()
        && !endsByItself(state.site().api().kind())
        && !view.trend().isFlat(state.site())
        && !SiteGrowth.isLongAgo(state, view);
  }

  /** What was seen, in words. */
  static String words(SiteState state) {
    Outlived outlived = state.evidence().outlived();
    return outlived.live()
        + " are at least three times as old as any that was taken back: of "
        + outlived.takenBack()
        + " none became older than "
        + outlived.longest()
        + " ms";
  }

  private static boolean endsByItself(Kind kind) {
    return kind == Kind.TIMER || kind == Kind.FUTURE || kind == Kind.STREAM;
  }
}
