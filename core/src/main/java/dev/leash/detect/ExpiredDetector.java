package dev.leash.detect;

import dev.leash.snapshot.SiteEvidence;
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
    SiteEvidence evidence = state.evidence();
    if (evidence.expired() == 0 || state.site().api().untilExit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.EXPIRED,
            Confidence.MEDIUM,
            evidence.expired(),
            List.of(
                evidence.expired()
                    + " of "
                    + state.counts().live()
                    + " live are older than "
                    + seconds(evidence.timeout())
                    + "; the oldest is "
                    + seconds(evidence.oldest())
                    + " old")));
  }

  private static String seconds(long millis) {
    return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
  }
}
