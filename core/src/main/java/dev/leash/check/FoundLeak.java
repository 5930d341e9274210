package dev.leash.check;

import dev.leash.detect.Leak;
import dev.leash.report.TextWriter;
import java.util.List;
import java.util.Objects;

/**
 * A line of code whose registrations were left behind. Text and numbers only; nothing is null.
 *
 * @param id stable from run to run and machine to machine; baselines use it
 * @param verdict why it is accused, such as {@code OWNER_ENDED}; see docs/verdicts.md
 * @param place the line that registered; {@code unknown} if no stack was seen
 * @param live how many registrations are accused
 * @param evidence what was seen, in words and numbers; never empty
 * @param fix what to do about it, such as the missing call
 * @param text all of it as reports show it, in several lines
 */
public record FoundLeak(
    String id,
    String verdict,
    String place,
    long live,
    List<String> evidence,
    String fix,
    String text) {

  /** Copies the evidence. */
  public FoundLeak {
    evidence = List.copyOf(evidence);
  }

  static List<FoundLeak> all(List<Leak> leaks) {
    return leaks.stream().map(FoundLeak::of).toList();
  }

  private static FoundLeak of(Leak leak) {
    return new FoundLeak(
        leak.id(),
        leak.verdict().name(),
        Objects.toString(leak.state().site().blame(), "unknown"),
        leak.live(),
        leak.evidence(),
        leak.fix(),
        TextWriter.block(leak).stripTrailing());
  }
}
