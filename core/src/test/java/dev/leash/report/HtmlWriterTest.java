package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.report.Report.Extras;
import dev.leash.site.Site;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.OwnerState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static final String EVIL = "</script><!--<script>alert('1')</script>";

  private static String html(Report report) {
    return ReportFormat.HTML.writer().toString(report);
  }

  /** What is there to be read, without styles, scripts and data. */
  private static String text(Report report) {
    return text(html(report));
  }

  private static String text(String html) {
    return html.substring(html.indexOf("<body>"), html.indexOf("<script"));
  }

  private static JsonNode data(Report report) throws IOException {
    String html = html(report);
    int start = html.indexOf('>', html.indexOf("id=\"data\"")) + 1;
    return new ObjectMapper().readTree(html.substring(start, html.indexOf("</script>", start)));
  }

  @Test
  void the_head_has_the_number_of_leaks_the_levels_and_the_process() {
    assertThat(text(Samples.report(Samples.chat(), Samples.owned())))
        .contains("2 leaks in com.acme.shop<wbr>.Main</h1>")
        .contains("Leash: 2 leaks; 1,304 registrations")
        .contains("1 CERTAIN</span>", "1 HIGH</span>")
        .contains("pid 4711 &middot; Java 17.0.15 &middot; up 1 min 1 s");
  }

  @Test
  void a_suspect_has_a_card_below_the_leaks() {
    assertThat(text(Samples.suspecting()))
        .contains("id=\"suspect-51b0cc01e2f7\"")
        .contains("<h2 id=\"suspects-title\">Suspects</h2>")
        .contains("31 registered, 0 released", "50 of them");
  }

  @Test
  void the_title_names_the_service_if_it_has_a_name() {
    Background named = new Background("orders", SourceCode.USUAL, History.NONE);
    assertThat(html(Samples.report(Samples.chat()).with(named)))
        .contains("<title>1 leak in orders - Leash</title>");
  }

  @Test
  void the_card_of_a_leak_has_its_sentence_its_line_its_numbers_and_its_fix() {
    assertThat(text(Samples.report(Samples.chat())))
        .contains("id=\"3f9c21aa0b12\"")
        .contains("Chat.open registers Chat$Window with EventBus")
        .contains("com.acme.Chat<wbr>.open<wbr>(Chat.java:42)")
        .contains("aria-label=\"Copy Chat.java:42\"")
        .contains("<b>500</b> live of 500 registered, 0 released")
        .contains("call EventBus.unregister<wbr>(listener)");
  }

  @Test
  void the_card_says_of_each_owner_whether_it_ended() {
    Leak leak = Samples.owned(new OwnerState("ann", 40, true), new OwnerState("bob", 7, false));
    assertThat(text(Samples.report(leak)))
        .contains("<dt>Owners</dt><dd>ann: 40 live, <b>ended</b><br>bob: 7 live, alive</dd>");
  }

  @Test
  void whose_a_leak_is_and_what_it_holds_can_be_read_before_the_card_is_opened() {
    assertThat(unopened(Samples.owned(new OwnerState("ann", 40, true, "Panel.dispose()"))))
        .contains("ann: 40 live, <b>ended</b> by Panel.dispose");
    assertThat(unopened(Samples.owned(new OwnerState("ann", 40, true, "collected"))))
        .contains("ann: 40 live, <b>ended</b> and was collected</dd>");
    assertThat(unopened(Samples.held())).contains("that nothing else holds");
    assertThat(unopened(Samples.chat())).contains("<dt>Called by</dt>");
  }

  private static String unopened(Leak leak) {
    String text = text(Samples.report(leak));
    int card = text.indexOf("<article");
    return text.substring(card, text.indexOf("<details", card));
  }

  @Test
  void of_many_owners_the_card_tells_the_first_and_the_part_that_opens_tells_more() {
    OwnerState[] owners = new OwnerState[6];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = new OwnerState("session-" + i, 10 - i, true);
    }
    Leak leak = Samples.owned(owners);
    assertThat(unopened(leak)).contains("session-2: 8 live", "and 3 more");
    assertThat(text(Samples.report(leak))).contains("session-5: 5 live, <b>ended</b>");
  }

  @Test
  void the_words_of_the_page_are_explained_on_it() {
    assertThat(text(Samples.report(Samples.chat())))
        .contains("<dt>Verdict</dt><dd>ACCUMULATING, confidence HIGH. One place registers")
        .contains("<dt>Site</dt><dd>A line of code that registers")
        .contains("<dt>Collected</dt><dd>Ended with their source")
        .contains("<dt>ACCUMULATING</dt>")
        .contains("<dt>MEDIUM</dt><dd>Confidence: likely</dd>");
  }

  @Test
  void the_card_says_how_much_is_held_and_by_which_way() {
    assertThat(text(Samples.report(Samples.held())).replace("<wbr>", ""))
        .contains("1.4 GB in 12,345 objects by these registrations alone")
        .contains("<dt>Path to one of them</dt><dd>static com.acme.Main.BUS &gt; ");
  }

  @Test
  void own_code_is_marked_in_the_call_stack() {
    Background own =
        new Background(null, new SourceCode(List.of(), null, List.of("com.acme")), History.NONE);
    assertThat(text(Samples.report(Samples.chat()).with(own)))
        .contains("<li><code>com.lib.EventBus.register(Unknown Source)")
        .contains("<li class=\"own\"><code>com.acme.Chat.open(Chat.java:42)");
  }

  @Test
  void a_call_stack_that_was_cut_says_so() {
    assertThat(text(Samples.report(Samples.chat()))).contains("The stack goes on.");
    Site whole = Samples.site(Samples.OPEN, Samples.MAIN);
    assertThat(text(Samples.report(Samples.leak("1", Verdict.DUPLICATE, Confidence.HIGH, whole))))
        .contains("Main.main(")
        .doesNotContain("The stack goes on.");
  }

  @Test
  void a_line_is_a_link_if_there_is_a_template() {
    SourceCode code = new SourceCode(List.of(), "idea://open?file={path}&line={line}", List.of());
    assertThat(text(Samples.report(Samples.chat()).with(new Background(null, code, History.NONE))))
        .contains("<a href=\"idea://open?file=com/acme/Chat.java&amp;line=42\">Open</a>");
  }

  @Test
  void a_clean_run_says_so_and_has_no_card() {
    assertThat(text(Samples.report())).contains("No leaks were found.").doesNotContain("<article");
  }

  @Test
  void the_head_of_a_table_says_what_its_numbers_mean() {
    assertThat(text(Samples.report(Samples.chat())))
        .contains("title=\"Ended by Leash, which made the call that was missing\">Cleaned");
  }

  @Test
  void every_site_is_in_the_data() throws IOException {
    JsonNode data = data(Samples.report(Samples.chat(), Samples.bare()));
    assertThat(data.get("sites")).hasSize(3);
    assertThat(data.get("sites").get(0).get(0).asText()).isEqualTo(Samples.CHAT_ID);
  }

  @Test
  void without_a_script_the_sites_with_most_registrations_are_a_table() {
    String text = text(Samples.report(Samples.chat()));
    String sites = text.substring(text.indexOf("<noscript>"));
    assertThat(sites.indexOf("com.acme.Chat")).isBetween(0, sites.indexOf("shop<wbr>.Main"));
  }

  @Test
  void the_growth_of_a_leak_is_told_in_words_and_is_in_the_data() throws IOException {
    Leak chat = Samples.chat();
    Site site = chat.state().site();
    History grown = new History(List.of(moment(site, 0, 3), moment(site, 90, 500)));
    Report report = Samples.report(chat).with(new Background(null, SourceCode.USUAL, grown));
    assertThat(text(report))
        .contains("Live over the last 1 min 30 s: from 3 to 500.")
        .contains("1 leak found after 1 min 30 s.");
    assertThat(data(report).at("/history/leaks").toString()).isEqualTo("[0,1]");
    assertThat(data(report).at("/history/owners/named owner").toString()).isEqualTo("[3,500]");
    assertThat(data(report).at("/history/sites/" + Samples.CHAT_ID).toString())
        .isEqualTo("[3,500]");
  }

  private static Moment moment(Site site, long second, long live) {
    return new Moment(
        Instant.ofEpochSecond(1_700_000_000 + second),
        1 << 20,
        0,
        new Counts(live + 2, 2, 0, 0, 0),
        live < 100 ? 0 : 1,
        LiveCounts.highest(Map.of(site, live), 8),
        LiveCounts.none(),
        LiveCounts.highest(Map.of("named owner", live), 8));
  }

  @Test
  void text_from_the_application_is_escaped() throws IOException {
    Extras extras = new Extras(0, 0, Map.of(), List.of(EVIL), null);
    Report report = Samples.report(extras, Samples.owned(new OwnerState(EVIL, 1, true)));
    assertThat(text(report)).doesNotContain("<!--", "alert('1')").contains("&lt;script&gt;");
    assertThat(html(report).split("</script>", -1)).hasSize(3);
    assertThat(data(report).toString()).contains(EVIL);
  }

  @Test
  void the_page_needs_no_network() {
    assertThat(html(Samples.report(Samples.chat())))
        .doesNotContain("src=", "<link", "@import", "url(");
  }

  @Test
  void a_file_neither_follows_a_jvm_nor_has_buttons_for_one() {
    String html = html(Samples.report(Samples.chat()));
    assertThat(html).contains("<html lang=\"en\">");
    assertThat(text(html)).doesNotContain("live-state", "data-release");
  }

  @Test
  void a_live_page_has_buttons_only_where_it_may_control() {
    String watching = new LivePageWriter(false).toString(Samples.report(Samples.chat()));
    assertThat(watching).contains("<html lang=\"en\" data-live>");
    assertThat(text(watching))
        .contains("live-state")
        .doesNotContain("data-release", "id=\"collect\"");
    String controlling = new LivePageWriter(true).toString(Samples.report(Samples.chat()));
    assertThat(text(controlling)).contains("data-release=\"3f9c21aa0b12\"", "id=\"collect\"");
  }
}
