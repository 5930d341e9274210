package dev.leash.agent.judge;

import dev.leash.agent.log.Notes;
import dev.leash.baseline.Baseline;
import dev.leash.baseline.BaselineComparison;
import dev.leash.baseline.ObservedLeak;
import dev.leash.detect.Leak;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Holds the leaks at the end of the program against the baseline. */
public final class BaselineCheck {

  private BaselineCheck() {}

  /**
   * Compares, and notes what there is to say.
   *
   * @param baseline the path of the file; null if there is none
   * @return null if there is no baseline
   */
  public static BaselineComparison compare(String baseline, List<Leak> leaks, Notes notes) {
    if (baseline == null) {
      return null;
    }
    List<ObservedLeak> seen = new ArrayList<>();
    for (Leak leak : leaks) {
      seen.add(ObservedLeak.of(leak));
    }
    BaselineComparison compared =
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
