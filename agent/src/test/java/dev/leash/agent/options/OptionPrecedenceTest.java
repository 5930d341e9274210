package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionPrecedenceTest {

  @Test
  void an_argument_beats_a_system_property() {
    Options options = Given.arguments("frames=1").andProperty("leash.frames", "2").read();
    assertThat(options.frames()).isEqualTo(1);
  }

  @Test
  void a_system_property_beats_the_environment() {
    Options options = Given.property("leash.frames", "2").andVariable("LEASH_FRAMES", "3").read();
    assertThat(options.frames()).isEqualTo(2);
  }

  @Test
  void the_environment_beats_the_file() {
    Options options = Given.file("frames=4").andVariable("LEASH_FRAMES", "3").read();
    assertThat(options.frames()).isEqualTo(3);
  }

  @Test
  void the_file_beats_the_default() {
    assertThat(Given.file("frames=4").read().frames()).isEqualTo(4);
  }

  @Test
  void the_file_can_be_named_by_a_system_property() {
    Options options = Given.property("leash.config", "a.conf").andFile("a.conf", "frames=4").read();
    assertThat(options.frames()).isEqualTo(4);
    assertThat(options.config()).isEqualTo("a.conf");
  }

  @Test
  void the_file_can_be_named_by_the_environment() {
    Options options = Given.variable("LEASH_CONFIG", "a.conf").andFile("a.conf", "frames=4").read();
    assertThat(options.frames()).isEqualTo(4);
  }

  @Test
  void no_file_is_read_if_config_is_none() {
    assertThat(Given.arguments("config=none").read().problems()).isEmpty();
  }

  @Test
  void of_the_same_argument_twice_the_last_one_counts() {
    assertThat(Given.arguments("frames=1,frames=2").read().frames()).isEqualTo(2);
  }

  @Test
  void an_empty_value_says_nothing() {
    Options options =
        Given.arguments("frames=")
            .andProperty("leash.frames", " ")
            .andVariable("LEASH_FRAMES", "3")
            .read();
    assertThat(options.frames()).isEqualTo(3);
    assertThat(options.problems()).isEmpty();
  }

  @Test
  void a_bad_value_gives_the_default_and_not_that_of_a_weaker_source() {
    Options options = Given.arguments("frames=x").andProperty("leash.frames", "2").read();
    assertThat(options.frames()).isEqualTo(16);
  }

  @Test
  void a_bad_value_in_a_weaker_source_is_never_looked_at() {
    Options options = Given.arguments("frames=1").andProperty("leash.frames", "x").read();
    assertThat(options.problems()).isEmpty();
  }

  @Test
  void words_are_set_apart_in_the_environment() {
    assertThat(Given.variable("LEASH_MAX_PER_OWNER", "7").read().maxPerOwner()).isEqualTo(7);
  }

  @Test
  void words_may_be_written_as_one_in_the_environment() {
    assertThat(Given.variable("LEASH_MAXPEROWNER", "7").read().maxPerOwner()).isEqualTo(7);
  }

  @Test
  void the_name_with_words_set_apart_counts_if_both_are_there() {
    Options options =
        Given.variable("LEASH_MAXPEROWNER", "7").andVariable("LEASH_MAX_PER_OWNER", "8").read();
    assertThat(options.maxPerOwner()).isEqualTo(8);
  }

  @Test
  void a_file_has_comments_blank_lines_and_blanks_around_its_words() {
    Options options =
        Given.file("# comment\r\n! another\r\n\r\n  frames = 4  \r\nleash.interval=1m\r\n").read();
    assertThat(options.frames()).isEqualTo(4);
    assertThat(options.interval()).isEqualTo(java.time.Duration.ofMinutes(1));
    assertThat(options.problems()).isEmpty();
  }

  @Test
  void a_file_may_hold_any_character_and_keeps_backslashes() {
    Options options = Given.file("report=C:\\temp\\M\u00fcller,x=1.json").read();
    assertThat(options.report()).containsExactly("C:\\temp\\M\u00fcller,x=1.json");
  }

  @Test
  void other_properties_and_variables_are_none_of_our_business() {
    Options options =
        Given.property("java.home", "x")
            .andVariable("PATH", "x")
            .andVariable("LEASHES", "x")
            .read();
    assertThat(options.problems()).isEmpty();
  }
}
