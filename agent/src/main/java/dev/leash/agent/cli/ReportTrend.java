package dev.leash.agent.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds a report against an older one, such as the merge of the day before: says of each leak how
 * it changed, and goes on with the older report's history, so that a series of merges is a trend.
 */
final class ReportTrend {

  /** Of a daily merge, the last year. */
  private static final int MOMENTS = 365;

  private final Map<String, Object> report;
  private final JsonObject now;
  private final JsonObject older;

  private ReportTrend(Map<String, Object> report, Map<?, ?> older) {
    this.report = report;
    this.now = new JsonObject(report);
    this.older = new JsonObject(older);
  }

  /**
   * The report with what has changed.
   *
   * @param report a report as JSON, {@code leash/1}
   * @param older an older one of the same programs
   */
  static Map<String, Object> since(Map<String, Object> report, Map<?, ?> older) {
    return new ReportTrend(report, older).compared();
  }

  private Map<String, Object> compared() {
    Map<String, JsonObject> before = byId(older);
    Map<String, Object> whole = new LinkedHashMap<>(report);
    List<Object> leaks = new ArrayList<>();
    for (JsonObject leak : now.objects("leaks")) {
      Map<String, Object> changed = new LinkedHashMap<>(leak.values());
      List<String> evidence = new ArrayList<>(leak.texts("evidence"));
      evidence.add(change(leak, before.remove(leak.text("id"))));
      changed.put("evidence", evidence);
      leaks.add(changed);
    }
    whole.put("leaks", leaks);
    List<String> notes = new ArrayList<>(now.texts("notes"));
    before.forEach((id, leak) -> notes.add("no leak any more: " + id + at(leak) + then()));
    whole.put("notes", notes);
    whole.put("trend", true);
    whole.put("history", history());
    return whole;
  }

  private static Map<String, JsonObject> byId(JsonObject report) {
    Map<String, JsonObject> leaks = new LinkedHashMap<>();
    report.objects("leaks").forEach(leak -> leaks.put(leak.text("id"), leak));
    return leaks;
  }

  private String change(JsonObject leak, JsonObject before) {
    return before == null
        ? "new: not in the report of " + older.text("generated")
        : before.number("live") + " live" + then() + ", " + leak.number("live") + " now";
  }

  private static String at(JsonObject leak) {
    JsonObject blame = leak.object("blame");
    return blame.isEmpty() ? "" : " at " + blame.text("class") + "." + blame.text("method");
  }

  private String then() {
    return " in the report of " + older.text("generated");
  }

  /** What the older report remembers of reports before it, itself, and the one of now. */
  private List<Object> history() {
    List<Object> moments = new ArrayList<>();
    for (JsonObject moment : older.objects("history")) {
      moments.add(moment.values());
    }
    if (!older.truth("trend")) { // what it has are the minutes of one JVM, or nothing
      moments.clear();
      moments.add(moment(older));
    }
    moments.add(moment(now));
    return moments.subList(Math.max(0, moments.size() - MOMENTS), moments.size());
  }

  private static Map<String, Object> moment(JsonObject report) {
    JsonObject overview = report.object("statistics").object("overview");
    Map<String, Object> live = new LinkedHashMap<>();
    report.objects("leaks").forEach(leak -> live.put(leak.text("id"), leak.number("live")));
    long registered = overview.number("registered");
    Map<String, Object> moment = new LinkedHashMap<>();
    moment.put("at", report.text("generated"));
    moment.put("heapBytes", 0L);
    moment.put("collections", 0L);
    moment.put("allLive", notEnded(overview));
    moment.put("live", live);
    moment.put("liveByApi", byApi(report));
    moment.put("liveByOwnerSort", Map.of());
    moment.put("registered", registered);
    moment.put("released", overview.number("released"));
    moment.put("leaks", (long) live.size());
    return moment;
  }

  private static Map<String, Object> byApi(JsonObject report) {
    Map<String, Object> live = new LinkedHashMap<>();
    JsonObject byApi = report.object("statistics").object("byApi");
    byApi.values().keySet().forEach(api -> live.put(api, notEnded(byApi.object(api))));
    return live;
  }

  /** What the cleanup at the end released was live when the report was made. */
  private static long notEnded(JsonObject counts) {
    return counts.number("registered")
        - counts.number("released")
        - counts.number("completed")
        - counts.number("collected");
  }
}
