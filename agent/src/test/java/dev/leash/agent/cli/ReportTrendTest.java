package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.report.ReportFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTrendTest {

  /** A report in which each of some leaks has some live registrations. */
  private static Map<String, Object> report(int day, Map<String, Long> leaks) {
    List<Object> all = new ArrayList<>();
    leaks.forEach((id, live) -> all.add(leak(id, live)));
    long sum = leaks.values().stream().mapToLong(Long::longValue).sum();
    Map<String, Object> overview =
        Map.of("registered", sum + 7, "released", 4L, "completed", 2L, "collected", 1L);
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("schema", "leash/1");
    report.put("generated", "2026-01-0" + day + "T12:00:00Z");
    report.put("leash", "0.2.0");
    report.put("jvm", Map.of("pid", 1L));
    report.put("statistics", Map.of("overview", overview, "byApi", Map.of("jdk-pcs", overview)));
    report.put("leaks", all);
    report.put("notes", List.of());
    return report;
  }

  private static Map<String, Object> leak(String id, long live) {
    Map<String, Object> blame =
        Map.of("class", "com.acme.Chat", "method", "open" + id, "file", "Chat.java", "line", 42L);
    Map<String, Object> leak = new LinkedHashMap<>();
    leak.put("id", id);
    leak.put("verdict", "ACCUMULATING");
    leak.put("confidence", "HIGH");
    leak.put("api", "jdk-pcs");
    leak.put("kind", "STATE_WATCHER");
    leak.put("live", live);
    leak.put("registered", live);
    leak.put("blame", blame);
    leak.put("frames", List.of(blame));
    leak.put("evidence", List.of(live + " registered"));
    leak.put("fix", "call remove(listener)");
    return leak;
  }

  private static List<String> evidence(Map<String, Object> report, int leak) {
    return new JsonObject(report).objects("leaks").get(leak).texts("evidence");
  }

  @Test
  void each_leak_says_how_many_were_live_then_and_now() {
    Map<String, Object> now =
        ReportTrend.since(report(2, Map.of("a", 500L)), report(1, Map.of("a", 300L)));
    assertThat(evidence(now, 0))
        .containsExactly(
            "500 registered", "300 live in the report of 2026-01-01T12:00:00Z, 500 now");
  }

  @Test
  void a_leak_that_was_not_there_is_new() {
    Map<String, Object> now = ReportTrend.since(report(2, Map.of("a", 5L)), report(1, Map.of()));
    assertThat(evidence(now, 0)).contains("new: not in the report of 2026-01-01T12:00:00Z");
  }

  @Test
  void a_leak_that_is_gone_is_told_in_a_note() {
    Map<String, Object> now = ReportTrend.since(report(2, Map.of()), report(1, Map.of("a", 5L)));
    assertThat(now.get("notes"))
        .isEqualTo(
            List.of(
                "no leak any more: a at com.acme.Chat.opena in the report of"
                    + " 2026-01-01T12:00:00Z"));
  }

  @Test
  void merges_that_follow_each_other_are_a_history() {
    Map<String, Object> second =
        ReportTrend.since(report(2, Map.of("a", 20L)), report(1, Map.of("a", 10L)));
    Map<String, Object> third = ReportTrend.since(report(3, Map.of("a", 30L)), second);

    List<JsonObject> history = new JsonObject(third).objects("history");
    assertThat(history)
        .extracting(moment -> moment.object("live").number("a"))
        .containsExactly(10L, 20L, 30L);
    assertThat(history.get(2).number("allLive")).isEqualTo(30);
    assertThat(history.get(2).number("leaks")).isEqualTo(1);
  }

  @Test
  void what_an_older_report_of_one_jvm_remembers_is_no_part_of_the_trend() {
    Map<String, Object> older = report(1, Map.of("a", 10L));
    older.put("history", List.of(Map.of("at", "2026-01-01T11:59:00Z", "live", Map.of("a", 9L))));

    Map<String, Object> now = ReportTrend.since(report(2, Map.of("a", 20L)), older);
    assertThat(new JsonObject(now).objects("history")).hasSize(2);
  }

  @Test
  void the_page_draws_the_trend() {
    Map<String, Object> now =
        ReportTrend.since(report(2, Map.of("a", 500L)), report(1, Map.of("a", 300L)));
    assertThat(ReportFormat.HTML.writer().toString(ReportReader.read(now, List.of())))
        .contains("Live over the last 1 d: from 300 to 500.");
  }
}
