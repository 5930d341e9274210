package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.detect.Confidence;
import dev.leash.detect.Verdict;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.OwnerState;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final String[] COUNTS = {
    "registered", "released", "completed", "collected", "cleaned", "live"
  };

  private static JsonNode json(Report report) {
    try {
      return new ObjectMapper().readTree(ReportFormat.JSON.writer().toString(report));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void the_head_names_the_schema_the_moment_and_the_process() {
    JsonNode json = json(Samples.report());
    assertThat(names(json))
        .containsExactly(
            "schema",
            "generated",
            "leash",
            "service",
            "jvm",
            "statistics",
            "leaks",
            "suspects",
            "sites",
            "history");
    assertThat(json.get("schema").asText()).isEqualTo("leash/1");
    assertThat(json.get("generated").asText()).isEqualTo("2026-01-31T12:00:00Z");
    assertThat(json.get("leash").asText()).isEqualTo("0.2.0");
    assertThat(json.get("jvm").toString())
        .isEqualTo(
            "{\"pid\":4711,\"java\":\"17.0.15\",\"main\":\"com.acme.shop.Main\",\"uptimeMillis\":61500}");
  }

  @Test
  void a_suspect_says_what_is_missing_for_a_verdict() {
    JsonNode suspect = json(Samples.suspecting()).at("/suspects/0");
    assertThat(suspect.get("id").asText()).isEqualTo("51b0cc01e2f7");
    assertThat(suspect.get("live").asLong()).isEqualTo(31);
    assertThat(suspect.get("evidence")).hasSize(1);
    assertThat(suspect.get("missing").asText()).isEqualTo("50 of them");
  }

  @Test
  void an_unknown_main_class_is_null() {
    Report report = Samples.report();
    Jvm jvm = new Jvm(1, "17", null, 0);
    report =
        new Report(report.generated(), "0.2.0", jvm, report.snapshot(), List.of(), Extras.NONE);
    assertThat(json(report).get("jvm").get("main").isNull()).isTrue();
  }

  @Test
  void the_overview_has_every_number_of_the_contract() {
    Extras extras = new Extras(4, 5, Map.of(), List.of(), null);
    assertThat(json(Samples.report(extras, Samples.chat())).at("/statistics/overview").toString())
        .isEqualTo(
            "{\"registered\":1204,\"released\":700,\"completed\":0,\"collected\":0,\"cleaned\":0,"
                + "\"live\":504,\"peakLive\":600,\"leaks\":1,\"leaksPrevented\":5,"
                + "\"cleanupErrors\":3,\"agentErrors\":4}");
  }

  @Test
  void counts_are_grouped_by_service_owner_and_tag_in_order_of_names() {
    JsonNode statistics = json(Samples.report()).get("statistics");
    assertThat(names(statistics))
        .containsExactly(
            "overview", "byService", "byOwner", "byTag", "byKind", "byApi", "limits", "cleanup");
    assertThat(statistics.at("/byService/chat").toString())
        .isEqualTo(
            "{\"registered\":9,\"released\":1,\"completed\":2,\"collected\":3,\"cleaned\":0,\"live\":3}");
    assertThat(names(statistics.get("byOwner"))).containsExactly("session-1", "session-2");
    assertThat(names(statistics.at("/byTag/ui"))).containsExactly(COUNTS);
  }

  @Test
  void counts_by_kind_and_by_API_are_summed_from_the_sites() {
    Report report = Samples.report(Samples.chat(), Samples.chat(), Samples.bare());
    JsonNode statistics = json(report).get("statistics");
    assertThat(names(statistics.get("byKind"))).containsExactly("HEARTBEAT", "SIGNAL");
    assertThat(statistics.at("/byKind/SIGNAL/registered").asInt()).isEqualTo(1000);
    assertThat(names(statistics.get("byApi"))).containsExactly("guava-eventbus", "jdk-timer");
    assertThat(statistics.at("/byApi/jdk-timer/live").asInt()).isEqualTo(6);
    assertThat(names(statistics.at("/byApi/jdk-timer"))).containsExactly(COUNTS);
  }

  @Test
  void limits_keep_their_types() {
    Map<String, Object> limits =
        Map.of("maxPerOwner", 500, "warnAt", 0.8, "timeout", "none", "big", 5_000_000_000L);
    Report report = Samples.report(new Extras(0, 0, limits, List.of(), null));
    assertThat(json(report).at("/statistics/limits").toString())
        .isEqualTo("{\"big\":5000000000,\"maxPerOwner\":500,\"timeout\":\"none\",\"warnAt\":0.8}");
  }

  @Test
  void the_result_of_the_cleanup_is_in_the_statistics() {
    Report report = Samples.report(Samples.cleanedUp(new Cleanup(4, 3, 2, 1)));
    assertThat(json(report).at("/statistics/cleanup").toString())
        .isEqualTo("{\"released\":4,\"failed\":3,\"late\":2,\"skipped\":1}");
  }

  @Test
  void no_cleanup_is_null() {
    assertThat(json(Samples.report()).at("/statistics/cleanup").isNull()).isTrue();
  }

  @Test
  void a_leak_has_every_field_of_the_contract() {
    assertThat(json(Samples.report(Samples.chat())).at("/leaks/0").toString())
        .isEqualTo(
            "{\"id\":\"3f9c21aa0b12\",\"verdict\":\"ACCUMULATING\",\"confidence\":\"HIGH\","
                + "\"api\":\"guava-eventbus\",\"kind\":\"SIGNAL\","
                + "\"live\":500,\"registered\":500,\"released\":0,\"completed\":0,\"collected\":0,"
                + "\"cleaned\":0,"
                + "\"source\":{\"class\":\"com.lib.EventBus\",\"instances\":1},"
                + "\"listener\":{\"class\":\"com.acme.Chat$Window\"},"
                + "\"owners\":[],\"service\":null,\"tags\":[],"
                + "\"blame\":{\"class\":\"com.acme.Chat\",\"method\":\"open\",\"file\":\"Chat.java\","
                + "\"line\":42},"
                + "\"caller\":{\"class\":\"com.acme.shop.Main\",\"method\":\"main\","
                + "\"file\":\"Main.java\",\"line\":7},"
                + "\"frames\":[{\"class\":\"com.lib.EventBus\",\"method\":\"register\",\"file\":null,"
                + "\"line\":-1},{\"class\":\"com.acme.Chat\",\"method\":\"open\","
                + "\"file\":\"Chat.java\",\"line\":42}],"
                + "\"retained\":null,\"evidence\":[\"500 registered, 0 released, 500 alive after GC\"],"
                + "\"forgets\":[],\"releasedBy\":[],\"fix\":\"call EventBus.unregister(listener)\"}");
  }

  @Test
  void a_leak_counts_the_accused_and_its_site_counts_all() {
    JsonNode json = json(Samples.report(Samples.owned()));
    assertThat(json.at("/leaks/0/live").asInt()).isEqualTo(47);
    assertThat(json.at("/sites/0/live").asInt()).isEqualTo(60);
  }

  @Test
  void owners_come_with_the_heaviest_first_and_tags_by_name() {
    OwnerState light = new OwnerState("s-2", 13, false);
    OwnerState heavy = new OwnerState("s-1", 47, true, "Session.close()");
    JsonNode leak = json(Samples.report(Samples.owned(light, heavy))).at("/leaks/0");
    assertThat(leak.get("owners").toString())
        .isEqualTo(
            "[{\"owner\":\"s-1\",\"live\":47,\"ended\":true,"
                + "\"endedBy\":\"Session.close()\"},"
                + "{\"owner\":\"s-2\",\"live\":13,\"ended\":false}]");
    assertThat(leak.get("tags").toString()).isEqualTo("[\"beta\",\"ui\"]");
    assertThat(leak.get("service").asText()).isEqualTo("chat");
  }

  @Test
  void what_is_unknown_is_null() {
    JsonNode leak = json(Samples.report(Samples.bare())).at("/leaks/0");
    for (String path :
        List.of("/source/class", "/listener/class", "/service", "/blame", "/caller")) {
      assertThat(leak.at(path).isNull()).as(path).isTrue();
    }
    assertThat(leak.get("frames")).isEmpty();
  }

  @Test
  void a_site_is_a_leak_without_the_accusation() {
    JsonNode json = json(Samples.report(Samples.chat()));
    List<String> fields = names(json.at("/leaks/0"));
    fields.removeAll(
        List.of("verdict", "confidence", "retained", "evidence", "forgets", "releasedBy", "fix"));
    assertThat(json.get("sites")).hasSize(2);
    assertThat(names(json.at("/sites/0"))).isEqualTo(fields);
    assertThat(names(json.at("/sites/1"))).isEqualTo(fields);
  }

  @Test
  void an_accused_site_goes_by_the_id_of_its_leak() {
    JsonNode sites = json(Samples.report(Samples.chat())).get("sites");
    assertThat(sites.at("/0/id").asText()).isEqualTo(Samples.CHAT_ID);
    assertThat(sites.at("/1/id").asText()).isEqualTo("site-0");
  }

  @Test
  void a_site_of_a_discovered_API_says_so() {
    Report report =
        Samples.report(Extras.NONE, List.of(Samples.discovered(), Samples.timer()), List.of());
    assertThat(json(report).at("/sites/0/discovered").asBoolean()).isTrue();
    assertThat(json(report).at("/sites/1").has("discovered")).isFalse();
  }

  @Test
  void notes_are_listed_if_there_are_some() {
    Extras extras = new Extras(0, 0, Map.of(), List.of("guava: not woven"), null);
    assertThat(json(Samples.report(extras)).get("notes").toString())
        .isEqualTo("[\"guava: not woven\"]");
  }

  @Test
  void text_from_the_application_is_escaped() {
    OwnerState owner = new OwnerState("\"M\u00fcller\"\n\u0001\ud83d\ude00", 1, true);
    assertThat(json(Samples.report(Samples.owned(owner))).at("/leaks/0/owners/0/owner").asText())
        .isEqualTo(owner.owner());
  }

  @Test
  void the_writer_is_flushed_and_left_open() throws IOException {
    boolean[] closed = {false};
    StringWriter out =
        new StringWriter() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ReportFormat.JSON.writer().write(Samples.report(), out);
    assertThat(out.toString()).endsWith("}");
    assertThat(closed[0]).isFalse();
  }

  @Test
  void a_leak_has_what_it_retains_with_the_way_to_it() throws IOException {
    JsonNode retained =
        new ObjectMapper()
            .readTree(ReportFormat.JSON.writer().toString(Samples.report(Samples.held())))
            .at("/leaks/0/retained");
    assertThat(retained.get("bytes").asLong()).isEqualTo(1_449_000_000);
    assertThat(retained.get("objects").asLong()).isEqualTo(12_345);
    assertThat(retained.get("by").asText()).isEqualTo("heap");
    assertThat(retained.at("/path/0").asText()).isEqualTo("static com.acme.Main.BUS");
  }

  @Test
  void a_verified_cleanup_says_what_became_of_the_listeners() throws IOException {
    Cleanup cleanup = new Cleanup(12, 0, 0, 0).verifiedBy(new Cleanup.Verification(9, 2, 1));
    JsonNode seen =
        new ObjectMapper()
            .readTree(
                ReportFormat.JSON.writer().toString(Samples.report(Samples.cleanedUp(cleanup))))
            .at("/statistics/cleanup/verification");
    assertThat(seen).hasToString("{\"freed\":9,\"held\":2,\"unjudged\":1}");
  }

  @Test
  void the_history_has_the_counts_of_each_moment_by_the_ids_of_the_report() {
    var site = Samples.chat().state().site();
    var leak = Samples.leak(Samples.CHAT_ID, Verdict.ACCUMULATING, Confidence.HIGH, site);
    Moment moment =
        new Moment(
            Instant.parse("2026-01-31T11:59:30.250Z"),
            4096,
            2,
            new Counts(540, 40, 0, 0, 0),
            1,
            LiveCounts.highest(Map.of(site, 500L), 8),
            LiveCounts.highest(Map.of("guava-eventbus", 500L), 8),
            LiveCounts.highest(Map.of("HTTP session", 300L), 8));
    Background grown = new Background("shop", SourceCode.USUAL, new History(List.of(moment)));
    JsonNode json = json(Samples.report(leak).with(grown));
    assertThat(json.get("service").asText()).isEqualTo("shop");
    assertThat(json.get("history").toString())
        .isEqualTo(
            "[{\"at\":\"2026-01-31T11:59:30.250Z\",\"heapBytes\":4096,\"collections\":2,"
                + "\"allLive\":500,\"live\":{\"3f9c21aa0b12\":500},"
                + "\"liveByApi\":{\"guava-eventbus\":500},"
                + "\"liveByOwnerSort\":{\"HTTP session\":300},"
                + "\"registered\":540,\"released\":40,\"leaks\":1}]");
  }

  @Test
  void a_leak_says_who_forgets_and_who_takes_back() {
    JsonNode leak = json(Samples.report(Samples.forgotten())).at("/leaks/0");

    assertThat(leak.at("/forgets/0/method").asText()).isEqualTo("search");
    assertThat(leak.at("/releasedBy/0/method").asText()).isEqualTo("close");
  }
}
