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

/** The table that {@code watch} shows: each time what is there now, and what changed. */
final class WatchTable {

  /** On a narrower screen some columns are left out. */
  private static final int WIDE = 120;

  /** What was known of a site the last time. */
  private record Before(long live, long registered) {}

  private Map<String, Before> before = new HashMap<>();
  private long lookedAt;

  /**
   * The table now.
   *
   * @param top how many sites to show
   * @param width where lines are cut off
   */
  String next(long pid, LeashMXBean leash, int top, int width) {
    StatisticsView statistics = leash.getStatistics();
    Map<String, String> accused = new HashMap<>();
    for (LeakView leak : leash.getLeaks()) {
      accused.put(leak.getSite().getId(), leak.getConfidence());
    }
    List<SiteView> sites = new ArrayList<>(leash.getSites());
    sites.sort(Comparator.comparing((SiteView s) -> !accused.containsKey(s.getId())));
    long now = System.nanoTime();
    boolean narrow = width < WIDE;
    StringBuilder text = new StringBuilder(head(pid, statistics));
    text.append(
        line(narrow, "LEAK", "LIVE", "TREND", "PER S", "REGISTERED", "EVENT API", "REGISTERED BY"));
    Map<String, Before> current = new HashMap<>();
    for (SiteView site : sites) {
      if (current.size() < top) {
        text.append(row(narrow, site, accused.get(site.getId()), (now - lookedAt) / 1e9));
      }
      current.put(
          site.getId(), new Before(site.getCounts().getLive(), site.getCounts().getRegistered()));
    }
    if (sites.size() > top) {
      text.append("+").append(sites.size() - top).append(" more\n");
    }
    before = current;
    lookedAt = now;
    return cut(text.toString(), width);
  }

  /** A line that is cut off ends with three dots. */
  private static String cut(String text, int width) {
    StringBuilder lines = new StringBuilder();
    text.lines()
        .map(String::stripTrailing)
        .forEach(
            line ->
                lines
                    .append(
                        line.length() <= width
                            ? line
                            : line.substring(0, Math.max(0, width - 3)) + "...")
                    .append('\n'));
    return lines.toString();
  }

  private static String head(long pid, StatisticsView statistics) {
    CountsView total = statistics.getTotal();
    return String.format(
        Locale.ROOT,
        "process %d: %,d live, %,d registered, %,d released; %d leak%s%n",
        pid,
        total.getLive(),
        total.getRegistered(),
        total.getReleased(),
        statistics.getLeaks(),
        statistics.getLeaks() == 1 ? "" : "s");
  }

  private String row(boolean narrow, SiteView site, String confidence, double seconds) {
    CountsView counts = site.getCounts();
    Before last = before.get(site.getId());
    String trend = "";
    String rate = "";
    if (lookedAt != 0) {
      long live = last == null ? 0 : last.live();
      long registered = last == null ? 0 : last.registered();
      trend = String.format(Locale.ROOT, "%+d", counts.getLive() - live);
      rate = String.format(Locale.ROOT, "%.1f", (counts.getRegistered() - registered) / seconds);
    }
    String by = site.getBlame() == null ? "the JDK itself" : site.getBlame();
    return line(
        narrow,
        confidence == null ? "" : confidence,
        Long.toString(counts.getLive()),
        trend,
        rate,
        Long.toString(counts.getRegistered()),
        site.getApi(),
        narrow ? withoutPackage(by) : by);
  }

  /** {@code Chat.open(Chat.java:42)}. */
  private static String withoutPackage(String frame) {
    int method = frame.lastIndexOf('.', Math.max(0, frame.indexOf('(')));
    return frame.substring(frame.lastIndexOf('.', method - 1) + 1);
  }

  private static String line(
      boolean narrow,
      String leak,
      String live,
      String trend,
      String rate,
      String all,
      String api,
      String by) {
    return narrow
        ? String.format(
            Locale.ROOT, "%-7s %8s %7s %7s  %-14s %s%n", leak, live, trend, rate, api, by)
        : String.format(
            Locale.ROOT,
            "%-8s %9s %8s %8s %10s  %-20s %s%n",
            leak,
            live,
            trend,
            rate,
            all,
            api,
            by);
  }
}
