package dev.leash.agent.cli;

import dev.leash.report.History;
import dev.leash.report.LiveCounts;
import dev.leash.report.Moment;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a history of one that was read as JSON. */
final class HistoryReader {

  private HistoryReader() {}

  /**
   * Makes the history.
   *
   * @param sites the sites of the report, by their ids
   */
  static History read(JsonObject report, Map<String, Site> sites) {
    List<Moment> moments = new ArrayList<>();
    for (JsonObject moment : report.objects("history")) {
      Map<Site, Long> live = new HashMap<>();
      counts(moment.object("live"))
          .forEach(
              (id, count) -> {
                if (sites.containsKey(id)) {
                  live.put(sites.get(id), count);
                }
              });
      moments.add(
          new Moment(
              Instant.parse(moment.text("at")),
              moment.number("heapBytes"),
              moment.number("collections"),
              total(moment),
              (int) moment.number("leaks"),
              LiveCounts.highest(live, live.size()),
              all(moment.object("liveByApi")),
              all(moment.object("liveByOwnerSort"))));
    }
    return new History(moments);
  }

  /** How those that were not released ended is not told apart. */
  private static Counts total(JsonObject moment) {
    long live = moment.number("allLive");
    long released = moment.number("released");
    long registered = Math.max(moment.number("registered"), live + released);
    return new Counts(registered, released, registered - released - live, 0, 0);
  }

  private static LiveCounts<String> all(JsonObject object) {
    Map<String, Long> counts = counts(object);
    return LiveCounts.highest(counts, counts.size());
  }

  private static Map<String, Long> counts(JsonObject object) {
    Map<String, Long> counts = new HashMap<>();
    object.values().keySet().forEach(name -> counts.put(name, object.number(name)));
    return counts;
  }
}
