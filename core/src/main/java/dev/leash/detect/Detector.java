package dev.leash.detect;

import dev.leash.snapshot.OwnTime;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
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
   * @param grace how long ago, in milliseconds, an owner must have ended to be accused
   * @param trend the counts over time
   * @param sites all sites
   * @param time tells how much of the time was the program's own
   */
  record View(
      long now, String alive, long grace, Trend trend, List<SiteState> sites, OwnTime time) {

    /** A moment of which nothing else is known. */
    View(long now, String alive) {
      this(now, alive, 0, new Trend(), List.of(), OwnTime.ALL);
    }

    /** The same where "alive" means something else. */
    View alive(String words) {
      return new View(now, words, grace, trend, sites, time);
    }

    /** How many milliseconds between two moments were the program's own. */
    long own(long from, long to) {
      return time.between(from, to);
    }
  }

  /**
   * An accusation before it is numbered.
   *
   * @param verdict why
   * @param confidence how sure
   * @param live how many live registrations are accused
   * @param evidence what was seen
   */
  record Finding(Verdict verdict, Confidence confidence, long live, List<String> evidence) {}
}
