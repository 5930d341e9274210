package dev.leash.detect;

import dev.leash.registry.Facts;
import dev.leash.registry.Snapshot.SiteState;
import java.util.List;
import java.util.Optional;

/**
 * Older than the timeout that was set. What is there for the end of the JVM, as a shutdown hook is,
 * grows as old as that.
 */
final class Expired implements Detector {

  @Override
  public Optional<Finding> judge(SiteState state, View view) {
    Facts facts = state.facts();
    if (facts.expired() == 0 || state.site().api().untilExit()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Verdict.EXPIRED,
            Confidence.MEDIUM,
            facts.expired(),
            List.of(
                facts.expired()
                    + " of "
                    + state.counts().live()
                    + " live are older than "
                    + seconds(facts.timeout())
                    + "; the oldest is "
                    + seconds(facts.oldest())
                    + " old")));
  }

  private static String seconds(long millis) {
    return millis < 10_000 ? millis + " ms" : millis / 1000 + " s";
  }
}
