package dev.leash.detect;

import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Objects;

/**
 * A site that falls short of a verdict and is more than a start-up registration. It is told, and
 * never counted as a leak.
 *
 * @param id stable from run to run and machine to machine, like that of a {@link Leak}
 * @param state the site and its numbers
 * @param live how many live registrations are suspected
 * @param evidence what was seen, in numbers; never empty
 * @param missing what would have to be seen for a verdict
 */
public record Suspect(
    String id, SiteState state, long live, List<String> evidence, String missing) {

  /** Checks that there is evidence. */
  public Suspect {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(missing, "missing");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a suspicion needs evidence: " + id);
    }
  }

  /** The same with what a look at the heap showed. */
  Suspect with(Holding holding) {
    return new Suspect(id, state.with(holding), live, evidence, missing);
  }

  /** The call that would take the registrations back, in words. */
  public String fix() {
    return FixText.of(state.site());
  }
}
