package dev.leash.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeashAgentTest {

  @ParameterizedTest
  @CsvSource({"1.8, 8", "9, 9", "11, 11", "16, 16"})
  void a_java_that_is_too_old_is_told_what_is_needed(String version, String feature) {
    assertThat(LeashAgent.refusal(version))
        .isEqualTo("it needs Java 17 or later, and this is Java " + feature + ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "18", "21", "25", "100"})
  void a_java_that_is_new_enough_is_not_refused(String version) {
    assertThat(LeashAgent.refusal(version)).isNull();
  }

  @Test
  void the_java_of_this_test_is_new_enough() {
    assertThat(LeashAgent.refusal(System.getProperty("java.specification.version"))).isNull();
  }
}
