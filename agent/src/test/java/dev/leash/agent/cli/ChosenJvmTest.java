package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.ParameterException;

/** Which JVM is meant; to reach one takes another process. */
class ChosenJvmTest {

  private static ChosenJvm chosen(String... arguments) {
    return picocli.CommandLine.populateCommand(new ChosenJvm(), arguments);
  }

  @Test
  void the_process_may_be_given() {
    assertThat(chosen("42").given()).isTrue();
  }

  @Test
  void the_process_may_be_left_out() {
    assertThat(chosen().given()).isFalse();
  }

  @Test
  void a_name_is_no_process() {
    assertThatThrownBy(() -> chosen("tomcat"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("tomcat");
  }

  @Test
  void two_processes_are_one_too_many() {
    assertThatThrownBy(() -> chosen("42", "43")).isInstanceOf(ParameterException.class);
  }
}
