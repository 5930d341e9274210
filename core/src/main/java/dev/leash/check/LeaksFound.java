package dev.leash.check;

import dev.leash.report.TextWriter;
import java.util.List;

/**
 * Something left registrations behind. The message is the leak report.
 *
 * <p>Immutable. The leaks are not serialized with it.
 */
public final class LeaksFound extends AssertionError {

  private static final long serialVersionUID = 1;

  private final transient List<FoundLeak> leaks;

  /**
   * An error.
   *
   * @param what who left what, as a sentence; not null
   * @param leaks what is accused; not null
   */
  public LeaksFound(String what, List<FoundLeak> leaks) {
    super(text(what, leaks));
    this.leaks = List.copyOf(leaks);
  }

  /** What is accused; never null, and empty if the error was sent from another JVM. */
  public List<FoundLeak> leaks() {
    return leaks == null ? List.of() : leaks;
  }

  private static String text(String what, List<FoundLeak> leaks) {
    StringBuilder text = new StringBuilder(what);
    int shown = Math.min(leaks.size(), TextWriter.ON_CONSOLE);
    for (FoundLeak leak : leaks.subList(0, shown)) {
      text.append("\n\n").append(leak.text());
    }
    if (shown < leaks.size()) {
      text.append("\n\n+").append(leaks.size() - shown).append(" more");
    }
    return text.append('\n').toString();
  }
}
