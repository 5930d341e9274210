package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class OptionProblemsTest {

  private static AbstractStringAssert<?> assertOnlyProblem(Options options) {
    assertThat(options.problems()).hasSize(1);
    return assertThat(options.problems().get(0));
  }

  @Test
  void an_unknown_argument_is_named_with_the_nearest_valid_one() {
    assertOnlyProblem(Given.arguments("reprot=a.json").read())
        .isEqualTo("Unknown option reprot in the agent's arguments; did you mean report?");
  }

  @Test
  void a_key_in_the_wrong_case_is_unknown_and_its_name_is_near() {
    assertOnlyProblem(Given.arguments("maxperowner=1").read())
        .endsWith("did you mean maxPerOwner?");
  }

  @Test
  void an_unknown_system_property_is_named_with_the_nearest_valid_one() {
    assertOnlyProblem(Given.property("leash.intervall", "1s").read())
        .isEqualTo("Unknown system property leash.intervall; did you mean leash.interval?");
  }

  @Test
  void the_parameters_of_the_checks_for_junit_are_not_the_agent_s() {
    assertThat(Given.property("leash.junit.settle", "2s").read().problems()).isEmpty();
  }

  @Test
  void an_unknown_variable_is_named_with_the_nearest_valid_one() {
    assertOnlyProblem(Given.variable("LEASH_MAX_PER_OWNERS", "1").read())
        .isEqualTo(
            "Unknown environment variable LEASH_MAX_PER_OWNERS; did you mean LEASH_MAX_PER_OWNER?");
  }

  @Test
  void an_unknown_key_in_the_file_is_named_with_the_nearest_valid_one() {
    assertOnlyProblem(Given.file("fail_on=leak").read())
        .isEqualTo("Unknown option fail_on in the file leash.conf; did you mean failOn?");
  }

  @Test
  void an_argument_that_is_no_pair_gives_a_line() {
    assertOnlyProblem(Given.arguments("debug").read())
        .isEqualTo("Can't read debug in the agent's arguments: expected key=value.");
  }

  @Test
  void lines_of_the_file_that_are_no_pairs_give_one_line_together() {
    assertOnlyProblem(Given.file("one\nframes=3\ntwo\nthree\n").read())
        .isEqualTo("Can't read one (and 2 more) in the file leash.conf: expected key=value.");
  }

  @Test
  void a_bad_value_is_named_with_what_was_expected_and_the_default_holds() {
    Options options = Given.property("leash.interval", "soon").read();
    assertOnlyProblem(options)
        .isEqualTo(
            "Bad value for interval in the system property leash.interval: soon (expected a"
                + " duration such as 500ms, 30s, 5m or 2h, or off). Going on with 30s.");
    assertThat(options.interval()).isEqualTo(Given.nothing().read().interval());
  }

  @Test
  void a_bad_word_is_named_with_the_nearest_valid_one() {
    assertOnlyProblem(Given.variable("LEASH_FAIL_ON", "leaks").read())
        .isEqualTo(
            "Bad value for failOn in the environment variable LEASH_FAIL_ON: leaks (expected none,"
                + " leak, new or suspect, did you mean leak?). Going on with none.");
  }

  @Test
  void one_bad_option_leaves_the_others_alone() {
    Options options = Given.arguments("frames=0,maxPerOwner=3,warnAt=2").read();
    assertThat(options.problems()).hasSize(2);
    assertThat(options.maxPerOwner()).isEqualTo(3);
  }

  @Test
  void a_missing_file_gives_a_line() {
    assertOnlyProblem(Given.arguments("config=nowhere.conf").read())
        .isEqualTo("Can't read options from the file nowhere.conf: there is no such file.");
  }

  @Test
  void a_binary_file_gives_one_line() {
    Options options = Given.file("\u0000\u0001=\u0002\nx\ny=z\n").read();
    assertOnlyProblem(options)
        .isEqualTo("Can't read options from the file leash.conf: it is not text.");
  }

  @Test
  void a_reader_that_breaks_gives_a_line() {
    OptionSources sources =
        new OptionSources(
            "config=x",
            Map.of(),
            Map.of(),
            path -> {
              throw new IllegalStateException();
            });
    assertOnlyProblem(Options.read(sources)).endsWith("the file x: IllegalStateException.");
  }

  @Test
  void a_system_property_that_is_no_text_is_passed_over() {
    Properties properties = new Properties();
    properties.put("leash.frames", 3);
    properties.put(4, "leash");
    OptionSources sources = new OptionSources("", properties, Map.of(), path -> "");
    assertThat(Options.read(sources).frames()).isEqualTo(16);
  }

  @Test
  void what_a_terminal_could_trip_over_is_not_repeated() {
    assertOnlyProblem(Given.arguments("log=x\u001b[31m\n").read())
        .contains(": x?[31m (expected")
        .doesNotContain("\u001b");
  }

  @Test
  void a_long_value_is_cut_short() {
    assertOnlyProblem(Given.arguments("frames=" + "9".repeat(10_000_000)).read())
        .hasSizeLessThan(250);
  }

  @Test
  void a_long_key_is_cut_short() {
    assertOnlyProblem(Given.arguments("k".repeat(10_000_000) + "=1").read()).hasSizeLessThan(250);
  }

  @Test
  void ten_million_commas_are_nothing() {
    assertThat(Given.arguments(",".repeat(10_000_000)).read().problems()).isEmpty();
  }

  @Test
  void many_problems_end_in_a_count() {
    StringBuilder arguments = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      arguments.append("key").append(i).append("=x,");
    }
    assertThat(Given.arguments(arguments.toString()).read().problems())
        .hasSize(OptionReader.MOST_PROBLEMS + 1)
        .last()
        .isEqualTo("There are more problems with the options: 99980.");
  }

  @Test
  void no_input_makes_it_throw() {
    Random random = new Random(42);
    String alphabet = "=,;+-. \n\r\t\0#!aAzZ09%\u00fc\ud800\udc00\u001b";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        Option option = Option.values()[random.nextInt(Option.values().length)];
        text.append(
            random.nextInt(4) == 0
                ? option.key()
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String odd = text.toString();
      Options options =
          Given.arguments(odd + ",config=leash.conf")
              .andFile("leash.conf", odd)
              .andProperty("leash." + odd, odd)
              .andProperty("leash.interval", odd)
              .andVariable("LEASH_" + odd, odd)
              .andVariable("LEASH_CLEANUP", odd)
              .read();
      assertThat(options.toString()).contains("interval=");
      assertThat(options.problems()).allSatisfy(p -> assertThat(p).hasSizeLessThan(300));
    }
  }
}
