package dev.leash.agent.cli;

import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the sums of a report that was read as JSON. */
final class StatisticsReader {

  private final JsonObject report;
  private final JsonObject statistics;
  private final JsonObject overview;

  StatisticsReader(JsonObject report) {
    this.report = report;
    this.statistics = report.object("statistics");
    this.overview = statistics.object("overview");
  }

  /** With the sums as they are in the report, after the cleanup at the end. */
  Snapshot atEnd(List<SiteState> sites) {
    return snapshot(sites, counts(overview));
  }

  /** With what was live when the leaks were judged: the cleanup had not released it yet. */
  Snapshot beforeCleanup(List<SiteState> sites) {
    long released = statistics.object("cleanup").number("released");
    return snapshot(sites, counts(overview).minus(new Counts(0, 0, 0, 0, released)));
  }

  private Snapshot snapshot(List<SiteState> sites, Counts total) {
    return new Snapshot(
        report.object("jvm").number("uptimeMillis"),
        total,
        overview.number("peakLive"),
        overview.number("cleanupErrors"),
        sites,
        groups(statistics.object("byService")),
        groups(statistics.object("byOwner")),
        groups(statistics.object("byTag")));
  }

  /** What the cleanup at the end did; null where there was none. */
  @Nullable Cleanup cleanup() {
    JsonObject cleanup = statistics.object("cleanup");
    return cleanup.isEmpty()
        ? null
        : new Cleanup(
            (int) cleanup.number("released"),
            (int) cleanup.number("failed"),
            (int) cleanup.number("late"),
            (int) cleanup.number("skipped"));
  }

  private static Map<String, Counts> groups(JsonObject groups) {
    Map<String, Counts> all = new LinkedHashMap<>();
    groups.values().keySet().forEach(name -> all.put(name, counts(groups.object(name))));
    return all;
  }

  /** The counts of a site, of a group, or of all. */
  static Counts counts(JsonObject counts) {
    return new Counts(
        counts.number("registered"),
        counts.number("released"),
        counts.number("completed"),
        counts.number("collected"),
        counts.number("cleaned"));
  }
}
