package dev.leash.agent.cli;

import dev.leash.agent.control.CountsView;
import dev.leash.agent.control.LeakView;
import dev.leash.agent.control.LeashMXBean;
import dev.leash.agent.control.SiteView;
import dev.leash.agent.control.StatisticsView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The looks of {@code watch}: each tells what is there now, and what changed since the last. */
final class WatchLooks {

  private static final double NANOS = 1e9;

  /** What was known of a site the last time. */
  private record Before(long live, long registered) {}

  /**
   * What one look found.
   *
   * @param head the totals in a line
   * @param rows all sites, what is accused first
   */
  record Look(String head, List<WatchRow> rows) {}

  private final long pid;
  private Map<String, Before> before = new HashMap<>();
  private long lookedAt;

  WatchLooks(long pid) {
    this.pid = pid;
  }

  /** Looks. */
  Look next(LeashMXBean leash) {
    StatisticsView statistics = leash.getStatistics();
    Map<String, LeakView> accused = new HashMap<>();
    for (LeakView leak : leash.getLeaks()) {
      accused.put(leak.getSite().getId(), leak);
    }
    long now = System.nanoTime();
    List<WatchRow> rows = new ArrayList<>();
    Map<String, Before> current = new HashMap<>();
    for (SiteView site : leash.getSites()) {
      WatchRow row = row(site, accused.get(site.getId()), (now - lookedAt) / NANOS);
      rows.add(row);
      current.put(row.id(), new Before(row.live(), row.registered()));
    }
    rows.sort(Comparator.comparing((WatchRow row) -> !row.isAccused()));
    before = current;
    lookedAt = now;
    return new Look(head(statistics), rows);
  }

  private WatchRow row(SiteView site, LeakView leak, double seconds) {
    if (lookedAt == 0) {
      return new WatchRow(site, leak, null, null);
    }
    Before last = before.getOrDefault(site.getId(), new Before(0, 0));
    CountsView counts = site.getCounts();
    return new WatchRow(
        site,
        leak,
        counts.getLive() - last.live(),
        (counts.getRegistered() - last.registered()) / seconds);
  }

  private String head(StatisticsView statistics) {
    CountsView total = statistics.getTotal();
    return String.format(
        Locale.ROOT,
        "process %d: %,d live, %,d registered, %,d released; %d leak%s",
        pid,
        total.getLive(),
        total.getRegistered(),
        total.getReleased(),
        statistics.getLeaks(),
        statistics.getLeaks() == 1 ? "" : "s");
  }
}
