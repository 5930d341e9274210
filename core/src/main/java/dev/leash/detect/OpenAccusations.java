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
    return "withdrawn: "
        + earlier.verdict()
        + " "
        + earlier.id()
        + " at "
        + state.site().blame()
        + "; "
        + since(state.counts().minus(earlier.counts()))
        + state.counts().live()
        + " live";
  }

  /** How registrations ended since the accusation, and how many more there were. */
  private static String since(Counts since) {
    return count(since.registered(), "more registered")
        + since.released()
        + " taken back, "
        + count(since.cleaned(), "released by Leash")
        + count(since.completed(), "completed")
        + count(since.collected(), "collected with their source");
  }

  private static String count(long number, String what) {
    return number == 0 ? "" : number + " " + what + ", ";
  }
}
