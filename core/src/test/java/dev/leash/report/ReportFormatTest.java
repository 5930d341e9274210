package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportFormatTest {

  @Test
  void every_format_is_found_by_its_own_ending() {
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(ReportFormat.of("build/leash" + format.ending())).contains(format);
    }
  }

  @Test
  void another_ending_finds_none() {
    assertThat(ReportFormat.of("leash.pdf")).isEmpty();
    assertThat(ReportFormat.of("leash")).isEmpty();
    assertThat(ReportFormat.of("")).isEmpty();
  }

  @Test
  void the_endings_are_listed_in_words() {
    assertThat(ReportFormat.endings()).isEqualTo(".txt, .json, .html, .sarif, .xml");
  }
}
