package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.report.Report.Extras;
import dev.leash.snapshot.Snapshot.OwnerState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private static String html(Report report) {
    return ReportFormat.HTML.writer().toString(report);
  }

  @Test
  void the_header_has_the_summary_the_levels_and_the_process() {
    String html = html(Samples.report(Samples.chat(), Samples.owned()));
    assertThat(html)
        .startsWith("<!DOCTYPE html>")
        .contains("Leash: 2 leaks; 1,304 registrations")
        .contains("1 CERTAIN</span>", "1 HIGH</span>")
        .contains("com.acme.shop.Main &middot; pid 4711 &middot; Java 17.0.15");
  }

  @Test
  void the_ranking_leads_to_a_section_for_each_leak() {
    assertThat(html(Samples.report(Samples.chat())))
        .contains("<a href=\"#3f9c21aa0b12\">")
        .contains("<section id=\"3f9c21aa0b12\">")
        .contains("added    com.acme.Chat.open(Chat.java:42)")
        .contains("com.lib.EventBus.register(Unknown Source)");
  }

  @Test
  void a_clean_run_has_no_ranking() {
    assertThat(html(Samples.report()))
        .contains("no leaks")
        .doesNotContain("<table class=\"leaks\"");
  }

  @Test
  void the_head_of_a_table_says_what_its_numbers_mean() {
    assertThat(html(Samples.report(Samples.chat())))
        .contains(
            "<th class=\"n\" title=\"Ended by Leash, which made the call that was missing\">Cleaned");
  }

  @Test
  void every_site_has_a_row() {
    String html = html(Samples.report(Samples.chat(), Samples.bare()));
    String sites = html.substring(html.indexOf("<table class=\"sites\">"));
    assertThat(sites.lines().filter(line -> line.startsWith("<tr><td>"))).hasSize(3);
    assertThat(sites).contains("<tr><td>com.acme.shop.Main.main(Main.java:7)<td>jdk-timer");
  }

  @Test
  void text_from_the_application_is_escaped() {
    String evil = "<script>alert('1')</script>";
    Extras extras = new Extras(0, 0, Map.of(), List.of(evil), null);
    assertThat(html(Samples.report(extras, Samples.owned(new OwnerState(evil, 1, true)))))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
  }

  @Test
  void the_page_needs_no_network() {
    assertThat(html(Samples.report(Samples.chat())))
        .doesNotContain("http:", "https:", "src=", "<link", "@import", "url(");
  }
}
