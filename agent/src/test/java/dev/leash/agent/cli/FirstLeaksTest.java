package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLeaksTest {

  private static final String REPORT =
      "Leash: 3 leaks, 1 suspect; 9 live.\n\nLEAK A\n  fix a\n\nLEAK B\n  fix b\n\nLEAK C\n\n"
          + "SUSPECT D\n\nNote: e\n";

  @Test
  void the_first_are_kept_and_the_others_are_counted() {
    assertThat(FirstLeaks.of(REPORT, 1))
        .isEqualTo(
            "Leash: 3 leaks, 1 suspect; 9 live.\n\nLEAK A\n  fix a\n\n+2 more leaks\n\n"
                + "SUSPECT D\n\nNote: e\n");
  }

  @Test
  void where_there_are_no_more_nothing_is_left_out() {
    assertThat(FirstLeaks.of(REPORT, 3)).isEqualTo(REPORT);
  }
}
