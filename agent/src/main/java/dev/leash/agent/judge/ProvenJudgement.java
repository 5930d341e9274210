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
 * Judges with one look at the heap: what it shows decides about those sites that would be accused
 * of their numbers, and tells of all that are accused or suspected what would be freed.
 */
final class ProvenJudgement {

  private final Detectors detectors;
  private final HeapLook look;

  ProvenJudgement(Detectors detectors, HeapLook look) {
    this.detectors = detectors;
    this.look = look;
  }

  Judgement of(ProgramEnd program, Function<ProgramEnd, Judgement> judge) {
    if (look.isOff()) {
      return judge.apply(program);
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
    Judgement last = deciding.isEmpty() ? first : judge.apply(program.with(deciding));
    return last.with(seen);
  }
}
