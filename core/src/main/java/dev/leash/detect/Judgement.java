package dev.leash.detect;

import java.util.List;

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
}
