package dev.leash.detect;

import dev.leash.site.Frame;
import dev.leash.snapshot.CallerCounts;
import dev.leash.snapshot.SiteEvidence.Releases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says how one caller of a line forgets what others take back. */
final class ForgettingCallers {

  private ForgettingCallers() {}

  /**
   * The numbers, in words.
   *
   * @return null where no caller is told from the others
   */
  static @Nullable String words(Releases releases) {
    List<Frame> forgets = releases.forgets();
    if (forgets.isEmpty()) {
      return null;
    }
    long seen = 0;
    long released = 0;
    long seenOfOthers = 0;
    long releasedOfOthers = 0;
    for (CallerCounts caller : releases.callers()) {
      if (forgets.contains(caller.caller())) {
        seen += caller.seen();
        released += caller.released();
      } else {
        seenOfOthers += caller.seen();
        releasedOfOthers += caller.released();
      }
    }
    return "of "
        + seen
        + " that "
        + forgets.get(0).name()
        + (forgets.size() == 1 ? "" : " and " + (forgets.size() - 1) + " more")
        + " asked for "
        + released
        + " were taken back, of "
        + seenOfOthers
        + " of other callers "
        + releasedOfOthers;
  }
}
