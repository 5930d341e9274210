package dev.leash.detect;

import dev.leash.registry.Snapshot.SiteState;
import java.util.Optional;

/** Decides about one verdict, from one site's numbers. Stateless and thread-safe. */
@FunctionalInterface
public interface Detector {

  /**
   * Judges.
   *
   * @param state the site and its numbers
   * @param view what else is known about the moment
   * @return the accusation; empty if there is nothing to say
   */
  Optional<Finding> judge(SiteState state, View view);

  /**
   * What a detector knows beside the site.
   *
   * @param now the time of the snapshot, in milliseconds of the registry's clock
   * @param alive what "alive" means here, in words, such as {@code alive after GC}
   */
  record View(long now, String alive) {}

  /**
   * An accusation before it is numbered.
   *
   * @param verdict why
   * @param confidence how sure
   * @param live how many live registrations are accused
   * @param evidence what was seen
   */
  record Finding(
      Verdict verdict, Confidence confidence, long live, java.util.List<String> evidence) {}
}
