package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.options.OptionSources;
import dev.leash.agent.options.Options;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatusCommandTest {

  private static String shown(String arguments) {
    return StatusCommand.notByDefault(
        Options.read(new OptionSources(arguments, Map.of(), Map.of(), null)).toString());
  }

  @Test
  void only_options_that_were_given_are_shown() {
    assertThat(shown("interval=5s,metrics=off"))
        .isEqualTo("interval=5s, metrics=off; all others as by default");
  }

  @Test
  void where_none_was_given_that_is_said() {
    assertThat(shown(null)).isEqualTo("all as by default");
  }
}
