package dev.leash.detect;

import dev.leash.registry.Snapshot;
import dev.leash.registry.Snapshot.SiteState;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known at the end of a program. When {@code main} has returned, everything it held in its
 * variables is garbage: a source that served the whole run would be called collected, and a leak on
 * it harmless, only because the program is over. So a site that used one single source all its
 * life, and lost it with this last collection, is judged as it was before.
 *
 * @param snapshot all sites, each as it is to be judged
 * @param endedWithProgram the sites that are judged as they were before the last collection
 */
public record AtEnd(Snapshot snapshot, Set<Site> endedWithProgram) {

  /** Copies the set. */
  public AtEnd {
    endedWithProgram = Set.copyOf(endedWithProgram);
  }

  /**
   * Puts together what was known before and after the last collection.
   *
   * @param before the moment the program was over
   * @param after the same, settled
   */
  public static AtEnd of(Snapshot before, Snapshot after) {
    Map<Site, SiteState> earlier = new HashMap<>();
    before.sites().forEach(state -> earlier.put(state.site(), state));
    Set<Site> ended = new HashSet<>();
    List<SiteState> states = new ArrayList<>();
    for (SiteState state : after.sites()) {
      SiteState then = earlier.get(state.site());
      boolean lost = then != null && lostItsOnlySource(then, state);
      if (lost) {
        ended.add(state.site());
      }
      states.add(lost ? then : state);
    }
    return new AtEnd(after.with(states), ended);
  }

  private static boolean lostItsOnlySource(SiteState before, SiteState after) {
    return after.lostOnlySource()
        && after.sources() == 0
        && before.sources() == 1
        && before.mostOnOneSource() == before.counts().live();
  }
}
