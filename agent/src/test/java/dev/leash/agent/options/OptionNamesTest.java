package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionNamesTest {

  @ParameterizedTest
  @CsvSource({"'',abc,3", "abc,'',3", "abc,abc,0", "kitten,sitting,3", "flaw,lawn,2", "log,logs,1"})
  void the_distance_is_the_fewest_edits(String from, String to, int edits) {
    assertThat(NearestWord.edits(from, to)).isEqualTo(edits);
  }

  @Test
  void the_nearest_name_ignores_case() {
    assertThat(OptionNames.nearest("CLEANUPBUDGE")).isEqualTo(Option.CLEANUP_BUDGET);
  }

  @Test
  void there_is_always_a_nearest_name() {
    assertThat(OptionNames.nearest("")).isNotNull();
    assertThat(OptionNames.nearest("x".repeat(1_000_000))).isNotNull();
  }

  @Test
  void every_option_is_found_by_each_of_its_names() {
    assertThat(Option.values())
        .allSatisfy(
            option -> {
              assertThat(Option.named(option.key())).isEqualTo(option);
              assertThat(OptionNames.byVariable(option.variable())).isEqualTo(option);
              assertThat(
                      OptionNames.byPlainVariable("LEASH_" + option.key().toUpperCase(Locale.ROOT)))
                  .isEqualTo(option);
            });
  }

  @Test
  void variables_are_spelled_by_rule() {
    assertThat(Option.MAX_PER_OWNER.variable()).isEqualTo("LEASH_MAX_PER_OWNER");
    assertThat(Option.REPORT.variable()).isEqualTo("LEASH_REPORT");
  }
}
