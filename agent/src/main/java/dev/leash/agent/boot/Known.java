package dev.leash.agent.boot;

import dev.leash.baseline.Baseline;
import dev.leash.baseline.Comparison;
import dev.leash.baseline.Seen;
import dev.leash.detect.Leak;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Holds the leaks at the end of the program against the baseline. */
final class Known {

  private Known() {}

  /**
   * Compares, and notes what there is to say.
   *
   * @param baseline the path of the file; null if there is none
   * @return null if there is no baseline
   */
  static Comparison compare(String baseline, List<Leak> leaks, Notes notes) {
    if (baseline == null) {
      return null;
    }
    List<Seen> seen = new ArrayList<>();
    for (Leak leak : leaks) {
      seen.add(Seen.of(leak));
    }
    Comparison compared =
        Baseline.compare(Path.of(baseline), seen, LocalDate.now(ZoneId.systemDefault()));
    for (String line : compared.lines()) {
      notes.add(line);
    }
    int known = compared.known().size();
    if (known > 0) {
      notes.add((known == 1 ? "1 leak is" : known + " leaks are") + " known, see " + baseline);
    }
    return compared;
  }
}
