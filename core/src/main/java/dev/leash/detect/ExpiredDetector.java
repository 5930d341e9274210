package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence.Expired;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/**
 * Older than the timeout that was set. What is there for the end of the JVM, as a shutdown hook is,
 * grows as old as that.
 */
final class ExpiredDetector implements Detector {

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Expired expired = state.evidence().expired();
    if (expired.live() == 0 || state.site().api().untilExit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.EXPIRED,
            Confidence.MEDIUM,
            expired.live(),
            List.of(
                expired.live()
                    + " of "
                    + state.counts().live()
                    + " live are older than "
                    + seconds(expired.timeout())
                    + "; the oldest is "
                    + seconds(expired.oldest())
                    + " old")));
  }

  private static String seconds(long millis) {
    return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
  }
}
