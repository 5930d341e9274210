package dev.leash.detect;

import dev.leash.event.EventApi;
import dev.leash.event.EventApi.Copies;
import dev.leash.owner.Lifetime;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Holding;
import dev.leash.snapshot.SiteEvidence.Ended;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known at the end of a program. When {@code main} has returned, everything it held in its
 * variables is garbage: a source that served the whole run would be called collected, and a leak on
 * it harmless, only because the program is over. So a site that used one single source all its
 * life, and lost it with this last collection, is judged as it was before.
 *
 * @param snapshot all sites, each as it is to be judged
 * @param endedWithProgram the sites that are judged as they were before the last collection
 */
public record ProgramEnd(Snapshot snapshot, Set<Site> endedWithProgram) {

  /** Copies the set. */
  public ProgramEnd {
    endedWithProgram = Set.copyOf(endedWithProgram);
  }

  /**
   * Puts together what was known before and after the last collection.
   *
   * @param before the moment the program was over
   * @param after the same, settled
   * @param closedByExit the event APIs of which a source was closed only because the JVM goes down
   */
  public static ProgramEnd of(Snapshot before, Snapshot after, Set<EventApi> closedByExit) {
    Map<Site, SiteState> earlier = new HashMap<>();
    before.sites().forEach(state -> earlier.put(state.site(), state));
    Set<Site> ended = new HashSet<>();
    List<SiteState> states = new ArrayList<>();
    Counts total = after.total();
    for (SiteState state : after.sites()) {
      SiteState then = earlier.get(state.site());
      boolean lost = then != null && isLost(then, state, closedByExit);
      if (lost) {
        ended.add(state.site());
        total = total.plus(then.counts()).minus(state.counts());
      }
      states.add(lost ? then : isOwnerLost(then, state) ? ownersOf(then, state) : state);
    }
    return new ProgramEnd(after.at(before.takenAt()).with(total, states), ended);
  }

  /** The same with what a look at the heap showed about some sites. */
  public ProgramEnd with(Map<Site, Holding> holdings) {
    List<SiteState> states = new ArrayList<>();
    for (SiteState state : snapshot.sites()) {
      Holding holding = holdings.get(state.site());
      states.add(holding == null ? state : state.with(holding));
    }
    return new ProgramEnd(snapshot.with(states), endedWithProgram);
  }

  /** The same with some sites as they were at an earlier moment. */
  public ProgramEnd with(ProgramEnd earlier, Set<Site> sites) {
    Map<Site, SiteState> then = new HashMap<>();
    earlier.snapshot().sites().forEach(state -> then.put(state.site(), state));
    Set<Site> ended = new HashSet<>();
    List<SiteState> states = new ArrayList<>();
    Counts total = snapshot.total();
    for (SiteState state : snapshot.sites()) {
      boolean as = sites.contains(state.site());
      SiteState taken = as ? then.get(state.site()) : state;
      if ((as ? earlier : this).endedWithProgram().contains(state.site())) {
        ended.add(state.site());
      }
      total = total.plus(taken.counts()).minus(state.counts());
      states.add(taken);
    }
    Snapshot both = snapshot.at(earlier.snapshot().takenAt()).with(total, states);
    return new ProgramEnd(both, ended);
  }

  /** The same, but some sites are judged as they were before the program began to close. */
  public ProgramEnd endedWithProgram(Set<Site> sites) {
    Set<Site> ended = new HashSet<>(endedWithProgram);
    ended.addAll(sites);
    return new ProgramEnd(snapshot, ended);
  }

  /** What dropped an owner that only the last collection took may have been the end itself. */
  private static boolean isOwnerLost(@Nullable SiteState before, SiteState after) {
    Ended owners = after.evidence().owners();
    if (before == null || !Lifetime.COLLECTED.equals(owners.ends().how())) {
      return false;
    }
    Ended then = before.evidence().owners();
    return owners.all().by() > then.all().by() || !Lifetime.COLLECTED.equals(then.ends().how());
  }

  /** What that collection took was left behind by nobody, whoever registered it. */
  private static SiteState ownersOf(SiteState before, SiteState after) {
    long taken = before.counts().live() - after.counts().live();
    return after.with(after.evidence().owners(before.evidence().owners().without(taken)));
  }

  /**
   * Lost with its source, or dropped by a source that was closed as the JVM went down. What is
   * taken back by a name of its own may have been gone before.
   */
  private static boolean isLost(SiteState before, SiteState after, Set<EventApi> closedByExit) {
    return after.site().api().copies() != Copies.NAMED
        && (after.sources().lostOnly() || closedByExit.contains(after.site().api()))
        && after.sources().live() == 0
        && before.sources().live() == 1
        && before.sources().most() == before.counts().live();
  }
}
