package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.report.ReportFormat;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  private static final String REPORT =
      """
      {"schema": "leash/1", "generated": "2026-01-31T12:00:00Z", "leash": "0.2.0",
       "jvm": {"pid": 4711, "java": "17.0.15", "main": "com.acme.Main", "uptimeMillis": 61500},
       "statistics": {
         "overview": {"registered": 504, "released": 3, "completed": 0, "collected": 1,
           "cleaned": 0, "live": 500, "peakLive": 501, "leaks": 1, "leaksPrevented": 2,
           "cleanupErrors": 3, "agentErrors": 0},
         "byService": {"chat": {"registered": 1, "released": 0}}, "byOwner": {}, "byTag": {},
         "limits": {"maxPerOwner": 500}},
       "leaks": [{"id": "3f9c", "verdict": "ACCUMULATING", "confidence": "HIGH",
         "api": "guava-eventbus", "kind": "SIGNAL", "live": 500, "registered": 500, "released": 0,
         "completed": 0, "collected": 0, "cleaned": 0,
         "source": {"class": "com.lib.EventBus", "instances": 1},
         "listener": {"class": "com.acme.Chat$Window"},
         "owners": [{"owner": "s-1", "live": 47, "ended": true}], "service": "chat",
         "tags": ["ui"],
         "blame": {"class": "com.acme.Chat", "method": "open", "file": "Chat.java", "line": 42},
         "caller": null,
         "frames": [{"class": "com.acme.Chat", "method": "open", "file": "Chat.java", "line": 42}],
         "retained": {"bytes": 5000, "objects": 7, "by": "heap", "path": ["static A.B"]},
         "evidence": ["500 registered, 0 released, 500 alive after GC"],
         "fix": "call EventBus.unregister(listener)"}],
       "suspects": [],
       "sites": [{"id": "site-2", "api": "jdk-timer", "kind": "HEARTBEAT", "live": 1,
         "registered": 4, "released": 3, "source": {"class": null, "instances": 1},
         "listener": {"class": null}, "owners": [], "service": null, "tags": [],
         "blame": null, "caller": null, "frames": []}],
       "notes": ["a note"]}
      """;

  @TempDir private Path folder;

  private String as(ReportFormat format) throws Exception {
    Path file = Files.writeString(folder.resolve("report.json"), REPORT);
    return format.writer().toString(ReportReader.read((Map<?, ?>) JsonText.read(file), List.of()));
  }

  @Test
  void a_report_is_written_as_text_with_all_that_its_json_has() throws Exception {
    assertThat(as(ReportFormat.TEXT))
        .isEqualTo(
            """
            Leash: 1 leak; 504 registrations, 3 taken back, 1 collected, 500 live.

            LEAK ACCUMULATING HIGH 3f9c  500 live of 500 registered, 0 released (guava-eventbus)
              Chat.open registers Chat$Window with EventBus again and again and removes almost none of them
              added    com.acme.Chat.open(Chat.java:42)
              source   com.lib.EventBus
              listener com.acme.Chat$Window
              owners   s-1 (47 live, ended)
              service  chat
              tags     ui
              holds    5.0 kB in 7 objects that nothing else holds and the missing call frees
              path     static A.B
              evidence 500 registered, 0 released, 500 alive after GC
              fix      call EventBus.unregister(listener)

            Note: a note
            """);
  }

  @Test
  void the_page_of_one_report_draws_how_its_leaks_grew() throws Exception {
    String history =
        """
        "history": [{"at": "2026-01-31T11:58:00Z", "allLive": 3, "live": {"3f9c": 3}},
          {"at": "2026-01-31T12:00:00Z", "allLive": 500, "live": {"3f9c": 500, "site-9": 1}}],
        """;
    Path file = folder.resolve("report.json");
    Files.writeString(file, REPORT.replace("\"notes\"", history.strip() + "\"notes\""));
    Map<String, Object> one = ReportMerge.of(List.of(file));
    assertThat(ReportFormat.HTML.writer().toString(ReportReader.read(one, List.of())))
        .contains("Live over the last 2 min: from 3 to 500.")
        .contains("pid 4711");
  }

  @Test
  void what_the_cleanup_at_the_end_released_was_live_when_it_was_judged() throws Exception {
    String cleaned =
        REPORT
            .replace("\"cleaned\": 0, \"live\": 500", "\"cleaned\": 500, \"live\": 0")
            .replace("\"limits\"", "\"cleanup\": {\"released\": 500}, \"limits\"");
    Path file = Files.writeString(folder.resolve("cleaned.json"), cleaned);
    assertThat(
            ReportFormat.TEXT
                .writer()
                .toString(ReportReader.read((Map<?, ?>) JsonText.read(file), List.of())))
        .startsWith(
            "Leash: 1 leak; 504 registrations, 3 taken back, 1 collected, 500 live; cleanup: 500"
                + " released.");
  }

  @Test
  void of_several_jvms_each_is_named_with_its_versions() throws Exception {
    Path one = Files.writeString(folder.resolve("1.json"), REPORT);
    Path other = folder.resolve("2.json");
    Files.writeString(other, REPORT.replace("4711", "4712").replace("17.0.15", "25"));
    Map<String, Object> both = ReportMerge.of(List.of(one, other));
    assertThat(ReportFormat.TEXT.writer().toString(ReportReader.read(both, List.of())))
        .contains(
            "Note: put together of 2 JVMs: com.acme.Main pid 4711 (Java 17.0.15, Leash 0.2.0),"
                + " com.acme.Main pid 4712 (Java 25, Leash 0.2.0)");
    assertThat(ReportFormat.HTML.writer().toString(ReportReader.read(both, List.of())))
        .doesNotContain("pid 4711 &middot;");
  }

  @Test
  void each_other_format_has_the_leak_as_well() throws Exception {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(as(format)).as(format.ending()).contains("Chat.java", "3f9c");
    }
  }
}
