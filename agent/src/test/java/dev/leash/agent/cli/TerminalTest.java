package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

  @Test
  void the_size_is_what_the_system_says() {
    assertThat(Terminal.Size.parse("50 132")).isEqualTo(new Terminal.Size(50, 132));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0 0", "24", "24 x", "24 80 1", "-1 80"})
  void where_that_makes_no_sense_it_is_the_usual_one(String said) {
    assertThat(Terminal.Size.parse(said)).isEqualTo(new Terminal.Size(24, 80));
  }
}
