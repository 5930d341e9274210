package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence.Retained;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/** Released, and the library still holds it. Some may be in a cache; most are not. */
final class ReleasedButRetainedDetector implements Detector {

  /** Fewer than this may be kept for a while by design. */
  static final long LEAST = 8;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Retained retained = state.evidence().retained();
    // What was discovered by its shape may be the half of a pair: two places keep it, by design.
    if (retained.held() < LEAST
        || retained.held() * 2 < retained.checked()
        || state.site().api().discovered()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.RELEASED_BUT_RETAINED,
            Confidence.LOW,
            retained.held(),
            List.of(
                state.counts().released()
                    + " released; of the "
                    + retained.checked()
                    + " looked at, "
                    + retained.held()
                    + " are still held by the library after GC",
                "held at " + retained.where())));
  }
}
