package dev.leash.detect;

import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The accusations made so far while the program runs. One that no longer holds is withdrawn, and
 * said to be.
 *
 * <p>Thread-safe.
 */
public final class OpenAccusations {

  private static final int MOST = 1000;

  private record Accusation(String id, Verdict verdict, Counts counts) {}

  private final Map<Site, Accusation> open = new LinkedHashMap<>();

  /**
   * Files the accusations of a report.
   *
   * @param leaks what is accused now
   * @param snapshot the same moment
   * @return a line for each earlier accusation that no longer holds
   */
  public synchronized List<String> file(List<Leak> leaks, Snapshot snapshot) {
    Set<Site> accused = new HashSet<>();
    for (Leak leak : leaks) {
      Site site = leak.state().site();
      accused.add(site);
      if (open.size() < MOST) {
        open.put(site, new Accusation(leak.id(), leak.verdict(), leak.state().counts()));
      }
    }
    List<String> withdrawn = new ArrayList<>();
    for (SiteState state : snapshot.sites()) {
      Accusation earlier = accused.contains(state.site()) ? null : open.remove(state.site());
      if (earlier != null) {
        withdrawn.add(words(earlier, state));
      }
    }
    return withdrawn;
  }

  private static String words(Accusation earlier, SiteState state) {
    Counts now = state.counts();
    long since = now.released() - earlier.counts().released();
    return "withdrawn: "
        + earlier.verdict()
        + " "
        + earlier.id()
        + " at "
        + state.site().blame()
        + "; "
        + since
        + " taken back since, "
        + now.live()
        + " live";
  }
}
