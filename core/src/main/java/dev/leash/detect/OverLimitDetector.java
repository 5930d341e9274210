package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence.Over;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/** More live registrations than the limit for an owner or a service; a warning. */
final class OverLimitDetector implements Detector {

  /** From this share, in percent, one site dominates and is likely the reason. */
  static final long DOMINATES = 30;

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Over over = state.evidence().over();
    if (over == null) {
      return Optional.empty();
    }
    long share = over.here() * 100 / over.live();
    return Optional.of(
        new Finding(
            Verdict.OVER_LIMIT,
            Confidence.WARNING,
            over.here(),
            List.of(
                over.what()
                    + " "
                    + over.name()
                    + " has "
                    + over.live()
                    + " live registrations, the limit is "
                    + over.limit(),
                over.here()
                    + " of them ("
                    + share
                    + " %) come from here: "
                    + (share > DOMINATES ? "this site dominates" : "a popular owner"))));
  }
}
