package dev.leash.agent.judge;

import dev.leash.baseline.BaselineComparison;
import dev.leash.detect.Leak;
import dev.leash.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found at the end of the program.
 *
 * @param report all of it
 * @param comparison its leaks against the baseline; null if there is none
 */
public record FinalReport(Report report, BaselineComparison comparison) {

  /**
   * A report of the same leaks without those that the baseline knows. That is what people are told:
   * files have all leaks, and a note says how many are known.
   */
  public Report withoutKnown(Report of) {
    if (comparison == null) {
      return of;
    }
    List<Leak> fresh = new ArrayList<>();
    for (Leak leak : of.leaks()) {
      if (comparison.isFresh(leak.id())) {
        fresh.add(leak);
      }
    }
    return of.with(fresh);
  }
}
