package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Ended;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;

/** Decides whether a site without a verdict is worth telling. Stateless and thread-safe. */
final class SuspicionRule {

  /** What a program registers at its start is seldom more than this on one source by one line. */
  static final long LEAST = 8;

  private SuspicionRule() {}

  /** What is suspicious about a site that got no verdict; null if nothing is. */
  static Suspect of(String id, SiteState state, View view) {
    Ended ended = state.evidence().components();
    if (ended.all().live() > 0 && ended.ends().after().wentOn()) {
      return leftBehind(id, state, ended, view);
    }
    if (UseRule.standsStill(state, view)) {
      return null;
    }
    return SiteGrowth.mayGrow(state, view, LEAST) ? many(id, state, view) : null;
  }

  private static Suspect leftBehind(String id, SiteState state, Ended ended, View view) {
    long live = ended.all().live();
    String seen =
        ended.all().by()
            + " of "
            + Math.max(ended.all().by(), ended.ends().alike())
            + " that ended ("
            + ended.ends().name()
            + ", by "
            + ended.ends().how()
            + ") left "
            + live
            + (live == 1 ? " registration, " : " registrations, ")
            + view.alive();
    return new Suspect(
        id, state, live, List.of(seen), "more of them, or more that was left on the same source");
  }

  private static Suspect many(String id, SiteState state, View view) {
    Counts counts = state.counts();
    String seen =
        counts.registered()
            + " registered, "
            + counts.released()
            + " released, "
            + counts.live()
            + " "
            + view.alive();
    Holding holding = state.evidence().holding();
    return new Suspect(
        id,
        state,
        counts.live(),
        holding.known() ? List.of(seen, HoldingWords.of(holding)) : List.of(seen),
        missing(state));
  }

  private static String missing(SiteState state) {
    if (state.sources().most() < SiteGrowth.LEAST) {
      return SiteGrowth.LEAST
          + " on one source, growth over time, or an owner that ended before them";
    }
    return state.evidence().holding().mostlyInUse()
        ? "growth over time: most of them are in use elsewhere"
        : "growth over time, or an owner that ended before them";
  }
}
