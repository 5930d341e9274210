package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence.Ends;
import dev.leash.snapshot.SiteEvidence.Left;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/** The listener's class loader was closed, and a source outside of it keeps the listener. */
final class LoaderClosedDetector implements Detector {

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Ends ends = state.evidence().loaders().ends();
    Left left = state.evidence().loaders().all();
    if (left.live() == 0 || ends.after().millis() < view.grace()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.LOADER_CLOSED,
            Confidence.CERTAIN,
            left.live(),
            List.of(
                left.live()
                    + (left.live() == 1 ? " listener of " : " listeners of ")
                    + left.by()
                    + (left.by() == 1 ? " closed class loader (" : " closed class loaders (")
                    + ends.name()
                    + ") still registered outside, "
                    + view.alive(),
                "closed by " + ends.how())));
  }
}
