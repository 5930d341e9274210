package dev.leash.detect;

import static dev.leash.detect.Verdict.ACCUMULATING;

import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One site adds to the same source again and again and removes almost none of them: by the {@link
 * CountRule}, the {@link ForgottenRule} or the {@link KeptAliveRule}, the first that holds.
 *
 * <p>A handful of registrations made once is how every program starts, so small numbers are never
 * accused, nor is a site that fell silent soon after it began while the program ran on, nor one in
 * the initializer of a class, which runs once.
 */
final class AccumulatingDetector implements Detector {

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    long live = state.counts().live();
    if (CountRule.holds(state, view)) {
      return finding(CountRule.confidence(state), live, state, view);
    }
    if (ForgottenRule.holds(state, view)) {
      long unused = live - state.evidence().holding().inUse();
      return finding(Confidence.MEDIUM, unused, state, view);
    }
    return KeptAliveRule.holds(state, view)
        ? finding(KeptAliveRule.confidence(state), live, state, view)
        : Optional.empty();
  }

  /**
   * Whether a look at the heap may tell more about a site: whether a few of its listeners were
   * dropped, or many of them are in use.
   */
  static boolean isWorthALook(SiteState state, View view) {
    if (state.evidence().components().all().live() > 0) {
      return true;
    }
    return SiteGrowth.waiting(state) >= OwnerEndedDetector.DROPPED
        && !SiteGrowth.isOver(state, view)
        && !view.trend().isFlat(state.site())
        && !SiteGrowth.isLongAgo(state, view);
  }

  /** Whether the numbers of a site are those of a leak, rather than of a start or a cap. */
  static boolean grows(SiteState state, View view) {
    return CountRule.holds(state, view)
        || (!UseRule.isUsed(state, view)
            && (KeptAliveRule.holds(state, view) || ForgottenRule.holds(state, view)));
  }

  private static Optional<Finding> finding(
      Confidence confidence, long live, SiteState state, View view) {
    return Optional.of(new Finding(ACCUMULATING, confidence, live, evidence(state, view)));
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
      evidence.add(HoldingWords.of(state.evidence().holding()));
    }
    if (ForgottenRule.holds(state, view)) {
      evidence.add(ForgottenRule.words(state));
    }
    if (SiteGrowth.isRepeated(state)) {
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
}
