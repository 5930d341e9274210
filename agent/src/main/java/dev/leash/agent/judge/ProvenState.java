package dev.leash.agent.judge;

import dev.leash.agent.prove.HeapLook;
import dev.leash.detect.Detectors;
import dev.leash.detect.Judgement;
import dev.leash.detect.ProgramEnd;
import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What is known, with one look at the heap: what it shows decides about those sites that would be
 * accused of their numbers, and tells of all that are accused or suspected what would be freed.
 * Immutable.
 *
 * @param program all sites, with what the look showed of those that were undecided
 * @param seen what it showed of all that were looked at
 */
record ProvenState(ProgramEnd program, Map<Site, Holding> seen) {

  /** Copies the map. */
  ProvenState {
    seen = Map.copyOf(seen);
  }

  /**
   * Looks.
   *
   * @param program what is known
   * @param judge says what is accused or suspected
   */
  static ProvenState of(
      ProgramEnd program,
      Detectors detectors,
      HeapLook look,
      Function<ProgramEnd, Judgement> judge) {
    if (look.isOff()) {
      return new ProvenState(program, Map.of());
    }
    Set<Site> undecided = detectors.undecided(program);
    Set<Site> sites = new HashSet<>(undecided);
    Judgement first = judge.apply(program);
    first.leaks().forEach(leak -> sites.add(leak.state().site()));
    first.suspects().forEach(suspect -> sites.add(suspect.state().site()));
    sites.removeAll(program.endedWithProgram()); // what was lost can't be looked at any more
    Map<Site, Holding> seen = look.at(sites);
    Map<Site, Holding> deciding = new HashMap<>(seen);
    deciding.keySet().retainAll(undecided);
    return new ProvenState(deciding.isEmpty() ? program : program.with(deciding), seen);
  }

  /** Judges on it. */
  Judgement judged(Function<ProgramEnd, Judgement> judge) {
    return judge.apply(program).with(seen);
  }

  /** The same, but some sites are judged as they were before the program began to close. */
  ProvenState endedWithProgram(Set<Site> sites) {
    return new ProvenState(program.endedWithProgram(sites), seen);
  }

  /** The same with some sites as they were at an earlier moment. */
  ProvenState with(ProvenState earlier, Set<Site> sites) {
    Map<Site, Holding> both = new HashMap<>(seen);
    both.keySet().removeAll(sites);
    earlier.seen.forEach(
        (site, holding) -> {
          if (sites.contains(site)) {
            both.put(site, holding);
          }
        });
    return new ProvenState(program.with(earlier.program, sites), both);
  }
}
