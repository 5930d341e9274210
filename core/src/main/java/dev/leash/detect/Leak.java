package dev.leash.detect;

import dev.leash.snapshot.Holding;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.List;
import java.util.Objects;

/**
 * A site whose registrations are accused, with the evidence.
 *
 * @param id stable from run to run and machine to machine; baselines use it
 * @param verdict why
 * @param confidence how sure
 * @param state the site and its numbers
 * @param live how many live registrations are accused, which may be fewer than the site has
 * @param evidence what was seen, in numbers; never empty
 */
public record Leak(
    String id,
    Verdict verdict,
    Confidence confidence,
    SiteState state,
    long live,
    List<String> evidence) {

  /** Checks that there is evidence. */
  public Leak {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(confidence, "confidence");
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a verdict needs evidence: " + verdict + " " + id);
    }
  }

  /** The same with what a look at the heap showed. */
  Leak with(Holding holding) {
    return new Leak(id, verdict, confidence, state.with(holding), live, evidence);
  }

  /** What to do about it: the missing call in words. */
  public String fix() {
    if (verdict == Verdict.RELEASED_BUT_RETAINED) {
      return "nothing here: the library keeps it; look for a newer version, or for a way past it";
    }
    String missing = FixText.of(state.site());
    return isCall(missing) ? "call " + missing : missing;
  }

  /** Some APIs have no call to name, but a sentence. */
  private static boolean isCall(String missing) {
    int word = (missing + " ").indexOf(' ');
    return missing.substring(0, word).indexOf('(') > 0;
  }
}
