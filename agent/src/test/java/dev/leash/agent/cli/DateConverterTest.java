package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DateConverterTest {

  @Test
  void a_day_is_read() {
    assertThat(new DateConverter().convert("2026-12-31")).isEqualTo(LocalDate.of(2026, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tomorrow", "2026-13-01", "31.12.2026"})
  void what_is_no_day_is_told_with_one_that_is(String text) {
    assertThatThrownBy(() -> new DateConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'" + text + "' is no date such as 2026-12-31");
  }
}
