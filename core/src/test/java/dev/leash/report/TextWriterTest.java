package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.detect.Confidence;
import dev.leash.detect.Leak;
import dev.leash.detect.Verdict;
import dev.leash.report.Report.Extras;
import dev.leash.site.Frame;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot.OwnerState;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWriterTest {

  @Test
  void the_summary_counts_leaks_and_registrations() {
    assertThat(TextWriter.summary(Samples.report(Samples.chat())))
        .isEqualTo("Leash: 1 leak; 1,204 registrations, 700 taken back, 504 live.");
  }

  @Test
  void the_summary_of_a_clean_run_says_so() {
    assertThat(TextWriter.summary(Samples.report()))
        .isEqualTo("Leash: no leaks; 704 registrations, 700 taken back, 4 live.");
  }

  @Test
  void the_summary_names_other_ends_only_where_there_are_some() {
    var site =
        Samples.state(Samples.site(Samples.OPEN), new Counts(10, 1, 2, 3, 0), "Bus", "Listener");
    assertThat(TextWriter.summary(Samples.report(Extras.NONE, List.of(site), List.of())))
        .isEqualTo(
            "Leash: no leaks; 10 registrations, 1 taken back, 2 completed, 3 collected, 4 live.");
  }

  @Test
  void the_summary_tells_what_the_cleanup_did() {
    Report report = Samples.report(Samples.cleanedUp(new Cleanup(12, 1, 0, 3)));
    assertThat(TextWriter.summary(report))
        .endsWith(", 4 live; cleanup: 12 released, 1 failed, 3 skipped.");
  }

  @Test
  void the_summary_is_silent_about_a_cleanup_that_had_nothing_to_do() {
    assertThat(TextWriter.summary(Samples.report(Samples.cleanedUp(Cleanup.NOTHING))))
        .doesNotContain("cleanup");
  }

  @Test
  void the_summary_admits_errors_inside_Leash() {
    Extras extras = new Extras(2, 0, Map.of(), List.of(), null);
    assertThat(TextWriter.summary(Samples.report(extras)))
        .endsWith(", 4 live; 2 errors inside Leash.");
  }

  @Test
  void a_leak_is_a_block_of_lines() {
    assertThat(TextWriter.block(Samples.chat()))
        .isEqualTo(
            """
            LEAK ACCUMULATING HIGH 3f9c21aa0b12  500 live of 500 registered, 0 released (guava-eventbus)
              Chat.open registers Chat$Window with EventBus again and again and removes almost none of them
              added    com.acme.Chat.open(Chat.java:42)
              caller   com.acme.shop.Main.main(Main.java:7)
              source   com.lib.EventBus
              listener com.acme.Chat$Window
              evidence 500 registered, 0 released, 500 alive after GC
              fix      call EventBus.unregister(listener)
            """);
  }

  @Test
  void a_leak_says_what_it_holds_and_by_which_way() {
    assertThat(TextWriter.block(Samples.held()).lines())
        .contains(
            "  holds    1.4 GB in 12,345 objects that nothing else holds and the missing call frees",
            "  path     static com.acme.Main.BUS > com.lib.EventBus.listeners > ArrayList[...]");
  }

  @ParameterizedTest
  @CsvSource({
    "0,0 B",
    "999,999 B",
    "1000,1.0 kB",
    "1449,1.4 kB",
    "999949,999.9 kB",
    "999950,1.0 MB",
    "1500000000,1.5 GB",
    "1234567000000000,'1,234.6 TB'"
  })
  void bytes_are_told_in_the_unit_that_fits(long bytes, String text) {
    assertThat(Wording.bytes(bytes)).isEqualTo(text);
  }

  @Test
  void the_summary_tells_what_a_verified_cleanup_freed() {
    Cleanup cleanup = new Cleanup(12, 0, 0, 0).verifiedBy(new Cleanup.Verification(9, 2, 1));
    assertThat(TextWriter.summary(Samples.report(Samples.cleanedUp(cleanup))))
        .endsWith(
            "; cleanup: 12 released; of their listeners 9 are gone, 2 still held, 1 can't be told.");
  }

  @Test
  void the_numbers_of_the_summary_are_those_before_the_cleanup_as_in_the_blocks() {
    Report judged = Samples.report(Samples.chat());
    Report cleaned =
        new Report(
            judged.generated(),
            judged.leash(),
            judged.jvm(),
            judged.judged(),
            Samples.report().snapshot(),
            judged.judgement(),
            Samples.cleanedUp(new Cleanup(500, 0, 0, 0)),
            Background.NONE);
    assertThat(TextWriter.summary(cleaned))
        .isEqualTo(
            "Leash: 1 leak; 1,204 registrations, 700 taken back, 504 live;"
                + " cleanup: 500 released.");
  }

  @Test
  void a_leak_of_owners_names_them_with_service_and_tags() {
    Leak leak = Samples.owned(new OwnerState("s-2", 13, false), new OwnerState("s-1", 47, true));
    assertThat(TextWriter.block(leak))
        .isEqualTo(
            """
            LEAK OWNER_ENDED CERTAIN aaaaaaaaaaaa  47 accused of 60 live of 100 registered, 40 released (guava-eventbus)
              Chat.open registers Chat$Window with EventBus and leaves it there after its owner ended
              added    com.acme.Chat.open(Chat.java:42)
              caller   com.acme.shop.Main.main(Main.java:7)
              source   com.lib.EventBus, 3 of them
              listener com.acme.Chat$Window
              owners   s-1 (47 live, ended), s-2 (13 live)
              service  chat
              tags     beta, ui
              evidence 47 of 60
              fix      call EventBus.unregister(listener)
            """);
  }

  @Test
  void a_resource_is_made_and_closed_and_has_no_source() {
    assertThat(TextWriter.block(Samples.resource()).lines().skip(1).findFirst())
        .contains("  Chat.open makes ThreadPoolExecutor again and again and closes almost none");
  }

  @Test
  void a_line_about_which_nothing_is_known_is_left_out() {
    assertThat(TextWriter.block(Samples.bare()))
        .isEqualTo(
            """
            LEAK EXPIRED LOW 000000000001  2 live of 2 registered, 0 released (jdk-timer)
              Unknown code registers a listener with a static source and keeps it there longer than its timeout
              evidence old
              fix      call TimerTask.cancel()
            """);
  }

  @Test
  void many_owners_are_cut_short() {
    OwnerState[] owners = new OwnerState[8];
    for (int i = 0; i < owners.length; i++) {
      owners[i] = new OwnerState("s-" + i, 1, true);
    }
    assertThat(TextWriter.block(Samples.owned(owners)).replaceAll("\\s+", " "))
        .contains("s-3 (1 live, ended), s-4 (1 live, ended), +3 more service");
  }

  @Test
  void many_tags_are_cut_short() {
    Set<String> users = new HashSet<>();
    for (int i = 10; i < 30; i++) {
      users.add("user=" + i);
    }
    assertThat(TextWriter.block(Samples.tagged(users)).replaceAll("\\s+", " "))
        .contains("tags user=10, user=11, ")
        .contains(", user=19, +10 more evidence");
  }

  @Test
  void a_long_line_is_wrapped_at_a_blank() {
    OwnerState owner = new OwnerState("an owner with quite a long name ".repeat(6).trim(), 1, true);
    String block = TextWriter.block(Samples.owned(owner));
    assertThat(block.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    assertThat(block.replaceAll("\\s+", " ")).contains(owner.owner());
  }

  @Test
  void a_word_longer_than_a_line_stays_whole() {
    String name = "x".repeat(300);
    assertThat(TextWriter.block(Samples.owned(new OwnerState(name, 1, true)))).contains(name);
  }

  @Test
  void text_from_the_application_cannot_break_the_lines_or_the_terminal() {
    OwnerState owner = new OwnerState("M\u00fcller\nLEAK \u001b[31m", 1, true);
    assertThat(TextWriter.block(Samples.owned(owner)))
        .contains("M\\u00fcller\\nLEAK \\u001b[31m (1 live, ended)");
  }

  @Test
  void the_generated_tail_of_a_hidden_class_is_left_out_of_the_sentence() {
    Frame lambda = new Frame("com.acme.Chat$$Lambda/0x00007f1234", "run", null, -1);
    Leak leak = Samples.leak("1", Verdict.DUPLICATE, Confidence.MEDIUM, Samples.site(lambda));
    assertThat(TextWriter.block(leak)).contains("  Chat$$Lambda.run registers");
  }

  @Test
  void every_verdict_has_a_sentence_of_its_own() {
    assertThat(Verdict.values())
        .extracting(v -> Samples.leak("1", v, Confidence.HIGH, Samples.site(Samples.OPEN)))
        .extracting(Wording::sentence)
        .doesNotHaveDuplicates();
  }

  @Test
  void the_report_is_the_summary_and_the_blocks() {
    Report report = Samples.report(Samples.chat(), Samples.bare());
    assertThat(new TextWriter().toString(report))
        .isEqualTo(
            TextWriter.summary(report)
                + "\n\n"
                + TextWriter.block(Samples.chat())
                + "\n"
                + TextWriter.block(Samples.bare()));
  }

  @Test
  void the_console_is_told_about_ten_leaks_and_how_many_more_there_are() {
    Leak[] leaks = new Leak[13];
    java.util.Arrays.fill(leaks, Samples.chat());
    String text = new TextWriter(TextWriter.ON_CONSOLE).toString(Samples.report(leaks));
    assertThat(text.lines().filter(line -> line.startsWith("LEAK "))).hasSize(10);
    assertThat(text).endsWith("\n\n+3 more\n");
  }

  @Test
  void ten_leaks_need_no_more() {
    Leak[] leaks = new Leak[10];
    java.util.Arrays.fill(leaks, Samples.chat());
    assertThat(new TextWriter(TextWriter.ON_CONSOLE).toString(Samples.report(leaks)))
        .doesNotContain("more");
  }

  @Test
  void notes_come_last() {
    Extras extras = new Extras(0, 0, Map.of(), List.of("guava: not woven"), null);
    assertThat(new TextWriter().toString(Samples.report(extras)))
        .endsWith("\n\nNote: guava: not woven\n");
  }

  @Test
  void suspects_are_counted_in_the_first_line_and_told_below() {
    assertThat(new TextWriter().toString(Samples.suspecting()))
        .startsWith("Leash: no leaks, 1 suspect; ")
        .contains("\nSUSPECT 51b0cc01e2f7  31 live of 31 registered, 0 released")
        .contains("  missing  for a verdict: 50 of them\n");
  }

  @Test
  void leaks_that_a_baseline_knows_are_counted_in_the_first_line() throws IOException {
    StringWriter none = new StringWriter();
    new TextWriter(10, 2).write(Samples.report(), none);
    StringWriter one = new StringWriter();
    new TextWriter(10, 2).write(Samples.report(Samples.chat()), one);

    assertThat(none.toString()).startsWith("Leash: no new leaks, 2 known; ");
    assertThat(one.toString()).startsWith("Leash: 1 new leak, 2 known; ");
  }

  @Test
  void a_leak_says_who_forgets_and_who_takes_back() {
    assertThat(TextWriter.block(Samples.forgotten()).lines())
        .contains(
            "  forgets  com.acme.shop.Main.search(Main.java:20)",
            "  releases com.acme.shop.Main.close(Main.java:33)");
  }
}
