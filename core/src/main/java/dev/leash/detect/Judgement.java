package dev.leash.detect;

import dev.leash.site.Site;
import dev.leash.snapshot.Holding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What was judged at one moment.
 *
 * @param leaks what is accused, ranked
 * @param suspects what falls short of a verdict, most registrations first; no site of a leak
 */
public record Judgement(List<Leak> leaks, List<Suspect> suspects) {

  /** Copies the lists. */
  public Judgement {
    leaks = List.copyOf(leaks);
    suspects = List.copyOf(suspects);
  }

  /** The same with what a look at the heap showed about some sites. */
  public Judgement with(Map<Site, Holding> holdings) {
    if (holdings.isEmpty()) {
      return this;
    }
    List<Leak> seenLeaks = new ArrayList<>();
    for (Leak leak : leaks) {
      Holding holding = holdings.get(leak.state().site());
      seenLeaks.add(holding == null ? leak : leak.with(holding));
    }
    List<Suspect> seenSuspects = new ArrayList<>();
    for (Suspect suspect : suspects) {
      Holding holding = holdings.get(suspect.state().site());
      seenSuspects.add(holding == null ? suspect : suspect.with(holding));
    }
    return new Judgement(seenLeaks, seenSuspects);
  }
}
