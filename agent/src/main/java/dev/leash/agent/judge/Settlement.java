package dev.leash.agent.judge;

import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was left once the garbage was collected. Immutable.
 *
 * @param state all sites, as they are to be judged
 * @param after the counts
 * @param collected whether a garbage collection was seen to finish
 * @param outlived the sites with registrations that had outlived their owners
 */
record Settlement(ProvenState state, Snapshot after, boolean collected, Set<Site> outlived) {

  /** An end so long ago, in milliseconds, was not the end of the program. */
  private static final long LONG_AGO = 5_000;

  /** Copies the set. */
  Settlement {
    outlived = Set.copyOf(outlived);
  }

  /** The sites at which nothing was registered or taken back between this and a later moment. */
  Set<Site> unchangedUntil(Snapshot now) {
    Map<Site, Counts> then = new HashMap<>();
    after.sites().forEach(state -> then.put(state.site(), state.counts()));
    Set<Site> unchanged = new HashSet<>();
    for (SiteState state : now.sites()) {
      Counts before = then.get(state.site());
      if (before != null && isSame(before, state.counts())) {
        unchanged.add(state.site());
      }
    }
    return unchanged;
  }

  /**
   * The sites at which nothing was registered between this and a moment soon afterwards, and what
   * had outlived its owners was taken back: that was the work of the program's end.
   */
  Set<Site> takenBackUntil(Snapshot now) {
    Set<Site> takenBack = new HashSet<>();
    if (now.takenAt() - after.takenAt() > LONG_AGO) {
      return takenBack;
    }
    Map<Site, Counts> later = new HashMap<>();
    now.sites().forEach(state -> later.put(state.site(), state.counts()));
    for (SiteState state : after.sites()) {
      Counts then = state.counts();
      Counts counts = later.get(state.site());
      if (outlived.contains(state.site())
          && counts != null
          && counts.registered() == then.registered()
          && counts.live() < then.live()
          && counts.cleaned() == then.cleaned()) {
        takenBack.add(state.site());
      }
    }
    return takenBack;
  }

  /** What is collected meanwhile is so because the program is over. */
  private static boolean isSame(Counts one, Counts other) {
    return one.registered() == other.registered()
        && one.released() == other.released()
        && one.completed() == other.completed()
        && one.cleaned() == other.cleaned();
  }

  /** A later settlement, but with these sites as they are in this one. */
  Settlement replacing(Settlement later, Set<Site> sites) {
    return new Settlement(
        later.state().with(state, sites),
        later.after(),
        collected && later.collected(),
        later.outlived());
  }

  /** A later settlement, but with what the program's end took back as it is in this one. */
  Settlement keeping(Settlement later, Set<Site> takenBack) {
    Settlement both = replacing(later, takenBack);
    return new Settlement(
        both.state().endedWithProgram(takenBack), both.after(), both.collected(), both.outlived());
  }
}
