package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence.Ended;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/** The listener's class loader was closed, and a source outside of it keeps the listener. */
final class LoaderClosedDetector implements Detector {

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Ended loaders = state.evidence().loaders();
    if (loaders.live() == 0 || loaders.sinceFirst() < view.grace()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.LOADER_CLOSED,
            Confidence.CERTAIN,
            loaders.live(),
            List.of(
                loaders.live()
                    + (loaders.live() == 1 ? " listener of " : " listeners of ")
                    + loaders.by()
                    + (loaders.by() == 1 ? " closed class loader (" : " closed class loaders (")
                    + loaders.name()
                    + ") still registered outside, "
                    + view.alive(),
                "closed by " + loaders.how())));
  }
}
