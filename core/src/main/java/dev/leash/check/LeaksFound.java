package dev.leash.check;

import dev.leash.detect.Leak;
import dev.leash.report.TextWriter;
import java.util.List;

/** Something left registrations behind. The message is the leak report. */
public final class LeaksFound extends AssertionError {

  private static final long serialVersionUID = 1;

  private final transient List<Leak> leaks;

  /**
   * An error.
   *
   * @param what who left what, as a sentence
   * @param leaks what is accused
   */
  public LeaksFound(String what, List<Leak> leaks) {
    super(text(what, leaks));
    this.leaks = List.copyOf(leaks);
  }

  /** What is accused; empty if the error was sent from another JVM. */
  public List<Leak> leaks() {
    return leaks == null ? List.of() : leaks;
  }

  private static String text(String what, List<Leak> leaks) {
    StringBuilder text = new StringBuilder(what);
    int shown = Math.min(leaks.size(), TextWriter.ON_CONSOLE);
    for (Leak leak : leaks.subList(0, shown)) {
      text.append("\n\n").append(TextWriter.block(leak).stripTrailing());
    }
    if (shown < leaks.size()) {
      text.append("\n\n+").append(leaks.size() - shown).append(" more");
    }
    return text.append('\n').toString();
  }
}
