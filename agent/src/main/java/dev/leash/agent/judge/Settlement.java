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
 */
record Settlement(ProvenState state, Snapshot after, boolean collected) {

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
        later.state().with(state, sites), later.after(), collected && later.collected());
  }
}
