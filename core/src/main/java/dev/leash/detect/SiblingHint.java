package dev.leash.detect;

import dev.leash.detect.Detector.View;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.SiteEvidence.Ends;
import dev.leash.snapshot.Snapshot.SiteState;

/** What the owner of a leak does take back: the strongest hint where the missing call belongs. */
final class SiblingHint {

  private SiblingHint() {}

  /**
   * The hint.
   *
   * @return null if the owners of this site register nowhere else, or take nothing back there
   */
  static String of(SiteState accused, Ends ends, View view) {
    String component = accused.evidence().component();
    if (component == null || view.sites() == null) {
      return null;
    }
    int all = 0;
    int takenBack = 0;
    for (SiteState other : view.sites()) {
      if (component.equals(other.evidence().component())) {
        all++;
        takenBack += other.site() != accused.site() && isTakenBack(other.counts()) ? 1 : 0;
      }
    }
    if (takenBack == 0) {
      return null;
    }
    return ends.how()
        + " takes back "
        + takenBack
        + " of the "
        + all
        + " registrations of its owner; this one is missing";
  }

  private static boolean isTakenBack(Counts counts) {
    return counts.released() > 0 && counts.released() * 10 >= counts.registered() * 9;
  }
}
