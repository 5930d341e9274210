package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.leash.detect.Confidence;
import dev.leash.detect.Verdict;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifWriterTest {

  private static JsonNode sarif(Report report) {
    try {
      return new ObjectMapper().readTree(ReportFormat.SARIF.writer().toString(report));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonSchema schema() throws IOException {
    try (InputStream in =
        SarifWriterTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
    }
  }

  @Test
  void a_report_with_leaks_is_valid_by_the_official_schema() throws IOException {
    Report report = Samples.report(Samples.held(), Samples.bare(), Samples.owned());
    assertThat(schema().validate(sarif(report))).isEmpty();
  }

  @Test
  void a_report_without_leaks_is_valid_by_the_official_schema() throws IOException {
    assertThat(schema().validate(sarif(Samples.report()))).isEmpty();
  }

  @Test
  void the_official_schema_would_notice_a_missing_property() throws IOException {
    JsonNode sarif = sarif(Samples.report(Samples.chat()));
    ((ObjectNode) sarif.at("/runs/0/results/0")).remove("message");
    assertThat(schema().validate(sarif)).isNotEmpty();
  }

  @Test
  void the_tool_is_Leash_and_its_rules_are_the_verdicts() {
    JsonNode driver = sarif(Samples.report()).at("/runs/0/tool/driver");
    assertThat(driver.get("name").asText()).isEqualTo("Leash");
    assertThat(driver.get("version").asText()).isEqualTo("0.2.0");
    assertThat(driver.get("rules"))
        .extracting(rule -> rule.get("id").asText())
        .contains("OWNER_ENDED", "ACCUMULATING", "OVER_LIMIT", "SUSPECT")
        .hasSize(Verdict.values().length + 1);
  }

  @Test
  void a_result_points_at_the_line_to_open() {
    JsonNode result = sarif(Samples.report(Samples.chat())).at("/runs/0/results/0");
    assertThat(result.get("ruleId").asText()).isEqualTo("ACCUMULATING");
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"com/acme/Chat.java\"},\"region\":{\"startLine\":42}}");
    assertThat(result.at("/partialFingerprints/leash~1v1").asText()).isEqualTo(Samples.CHAT_ID);
  }

  @Test
  void a_message_says_what_happens_what_was_seen_and_what_to_do() {
    assertThat(sarif(Samples.report(Samples.chat())).at("/runs/0/results/0/message/text").asText())
        .isEqualTo(
            "Chat.open registers Chat$Window with EventBus again and again and removes almost none"
                + " of them. Evidence: 500 registered, 0 released, 500 alive after GC."
                + " Fix: call EventBus.unregister(listener).");
  }

  @Test
  void a_result_says_what_would_be_freed() {
    JsonNode result = sarif(Samples.report(Samples.held())).at("/runs/0/results/0");
    assertThat(result.at("/message/text").asText())
        .endsWith(
            "It holds 1.4 GB in 12,345 objects that nothing else holds and the missing call frees.");
    assertThat(result.at("/properties/retainedBytes").asLong()).isEqualTo(1_449_000_000);
    assertThat(result.at("/properties/retainedObjects").asLong()).isEqualTo(12_345);
    assertThat(result.at("/properties/retainedPath")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"CERTAIN,error", "HIGH,error", "MEDIUM,warning", "WARNING,warning", "LOW,note"})
  void the_level_follows_the_confidence(Confidence confidence, String level) {
    var leak = Samples.leak("1", Verdict.DUPLICATE, confidence, Samples.site(Samples.OPEN));
    assertThat(sarif(Samples.report(leak)).at("/runs/0/results/0/level").asText()).isEqualTo(level);
  }

  @Test
  void a_suspect_is_a_note_that_fails_no_check() throws IOException {
    JsonNode sarif = sarif(Samples.suspecting());
    assertThat(schema().validate(sarif)).isEmpty();
    JsonNode result = sarif.at("/runs/0/results/0");
    assertThat(result.get("ruleId").asText()).isEqualTo("SUSPECT");
    assertThat(result.get("level").asText()).isEqualTo("note");
    assertThat(result.at("/message/text").asText())
        .contains("31 registered, 0 released. For a verdict is missing: 50 of them. Fix: ");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(42);
    assertThat(result.at("/partialFingerprints/primaryLocationLineHash").asText())
        .isEqualTo("51b0cc01e2f7:1");
  }

  @Test
  void an_unknown_line_has_no_region() {
    var site = Samples.site(new Frame("com.acme.Chat", "open", "Chat.java", -1));
    var leak = Samples.leak("1", Verdict.DUPLICATE, Confidence.HIGH, site);
    assertThat(sarif(Samples.report(leak)).at("/runs/0/results/0/locations/0/physicalLocation"))
        .hasSize(1);
  }

  @Test
  void a_leak_without_a_line_to_blame_has_no_location() {
    assertThat(sarif(Samples.report(Samples.bare())).at("/runs/0/results/0").has("locations"))
        .isFalse();
  }

  @Test
  void a_code_host_knows_a_result_again_by_the_id_of_its_leak() {
    assertThat(
            sarif(Samples.report(Samples.chat()))
                .at("/runs/0/results/0/partialFingerprints/primaryLocationLineHash")
                .asText())
        .isEqualTo(Samples.CHAT_ID + ":1");
  }

  @Test
  void every_rule_says_in_Markdown_what_it_means_and_what_to_do() {
    for (JsonNode rule : sarif(Samples.report()).at("/runs/0/tool/driver/rules")) {
      assertThat(rule.at("/help/markdown").asText())
          .startsWith("**" + rule.at("/shortDescription/text").asText() + "**")
          .contains("\n\n");
      assertThat(rule.at("/help/text").asText()).isNotEmpty().doesNotContain("`");
    }
  }

  @Test
  void a_file_that_is_found_below_a_source_root_is_named_by_its_path_in_the_repository() {
    Frame here = new Frame(SarifWriterTest.class.getName(), "open", "SarifWriterTest.java", 7);
    var leak = Samples.leak("1", Verdict.DUPLICATE, Confidence.HIGH, Samples.site(here));
    JsonNode sarif = sarif(Samples.report(leak));
    JsonNode file = sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
    String path = "src/test/java/dev/leash/report/SarifWriterTest.java";
    assertThat(file.get("uri").asText()).isEqualTo(path);
    assertThat(Path.of(path)).isRegularFile();
    String base = file.get("uriBaseId").asText();
    assertThat(sarif.at("/runs/0/originalUriBaseIds").has(base)).isTrue();
  }

  @Test
  void a_line_of_a_library_is_shown_at_the_line_of_the_repository_that_led_to_it() {
    Frame library = new Frame("com.lib.Panel", "listen", "Panel.java", 3);
    Frame here = new Frame(SarifWriterTest.class.getName(), "open", "SarifWriterTest.java", 7);
    Frame further = new Frame(Samples.class.getName(), "main", "Samples.java", 9);
    Site site = Samples.site(library, here, further);
    var leak = Samples.leak("1", Verdict.DUPLICATE, Confidence.HIGH, site);
    JsonNode location = sarif(Samples.report(leak)).at("/runs/0/results/0/locations/0");
    assertThat(location.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("src/test/java/dev/leash/report/SarifWriterTest.java");
    assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(7);
  }

  @Test
  void a_message_says_who_forgets_and_who_takes_back() {
    assertThat(
            sarif(Samples.report(Samples.forgotten()))
                .at("/runs/0/results/0/message/text")
                .asText())
        .contains(
            "Forgotten by com.acme.shop.Main.search(Main.java:20)."
                + " Taken back by com.acme.shop.Main.close(Main.java:33). Evidence: ");
  }
}
