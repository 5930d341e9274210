package dev.leash.agent.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.agent.options.Options.CleanupAt;
import dev.leash.agent.options.Options.FailOn;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionTypeTest {

  @ParameterizedTest
  @CsvSource({
    "500ms, 500", "30s, 30000", "5m, 300000", "2h, 7200000", "1d, 86400000", "30S, 30000",
    "30 s, 30000", "0s, 0", "0, 0", "off, 0", "NONE, 0", "36600d, 3162240000000"
  })
  void a_duration_is_a_number_and_a_unit(String text, long millis) {
    assertThat(OptionType.DURATION.read(text)).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30",
        "s",
        "-5s",
        "1.5s",
        "5 years",
        "PT5S",
        "36601d",
        "9999999999999999999s",
        "\u0663s"
      })
  void anything_else_is_no_duration(String text) {
    assertThat(OptionType.DURATION.read(text)).isSameAs(OptionType.BAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.0", "1e3", "2147483648", "ten", "1_000"})
  void a_count_is_a_whole_number_from_1_up(String text) {
    assertThat(OptionType.COUNT.read("1")).isEqualTo(1);
    assertThat(OptionType.COUNT.read("2147483647")).isEqualTo(Integer.MAX_VALUE);
    assertThat(OptionType.COUNT.read(text)).isSameAs(OptionType.BAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1025", "off"})
  void a_depth_is_between_1_and_1024(String text) {
    assertThat(OptionType.DEPTH.read("1024")).isEqualTo(1024);
    assertThat(OptionType.DEPTH.read(text)).isSameAs(OptionType.BAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0.5", "1.01", "NaN", "Infinity", "0,8", "80%", "half"})
  void a_ratio_is_above_0_and_up_to_1(String text) {
    assertThat(OptionType.RATIO.read("0.8")).isEqualTo(0.8);
    assertThat(OptionType.RATIO.read("1")).isEqualTo(1.0);
    assertThat(OptionType.RATIO.read(text)).isSameAs(OptionType.BAD);
  }

  @ParameterizedTest
  @CsvSource({"65536,65536", "64k,65536", "64M,67108864", "1g,1073741824", "25%,-25", "off,0"})
  void an_amount_of_memory_is_in_bytes_or_a_part_of_the_heap(String text, long amount) {
    assertThat(OptionType.MEMORY.read(text)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "m", "%", "101%", "1.5g", "64mb", "9999999999t", "64 m", "64q"})
  void other_amounts_of_memory_are_bad(String text) {
    assertThat(OptionType.MEMORY.read(text)).isSameAs(OptionType.BAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "http"})
  void a_port_is_between_0_and_65535_or_off(String text) {
    assertThat(OptionType.PORT.read("0")).isEqualTo(0);
    assertThat(OptionType.PORT.read("65535")).isEqualTo(65_535);
    assertThat(OptionType.PORT.read("off")).isEqualTo(-1);
    assertThat(OptionType.PORT.read(text)).isSameAs(OptionType.BAD);
  }

  @Test
  void words_are_read_in_any_case() {
    assertThat(OptionType.FAIL_ON.read("Leak")).isEqualTo(FailOn.LEAK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "0%", "101%", "-5%", "%", "5.5%", "much"})
  void what_is_no_percentage_is_no_share(String text) {
    assertThat(OptionType.SHARE.read(text)).isSameAs(OptionType.BAD);
  }

  @Test
  void moments_of_cleanup_are_joined_by_plus() {
    assertThat(OptionType.CLEANUP.read("shutdown + owner-end + shutdown"))
        .isEqualTo(Set.of(CleanupAt.SHUTDOWN, CleanupAt.OWNER_END));
    assertThat(OptionType.CLEANUP.read("shutdown+verify"))
        .isEqualTo(Set.of(CleanupAt.SHUTDOWN, CleanupAt.VERIFY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+", "shutdown+off", "shutdown owner-end", "never", "verify"})
  void other_moments_of_cleanup_are_bad(String text) {
    assertThat(OptionType.CLEANUP.read(text)).isSameAs(OptionType.BAD);
  }

  @Test
  void names_are_joined_by_commas_or_semicolons() {
    assertThat(OptionType.NAMES.read(" com.acme, org.acme;;x ,"))
        .isEqualTo(List.of("com.acme", "org.acme", "x"));
  }

  @Test
  void all_ids_are_an_empty_list() {
    assertThat(OptionType.IDS.read("all")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "off", "None"})
  void no_ids_are_a_list_of_their_own(String text) {
    assertThat(OptionType.IDS.read(text)).isEqualTo(OptionType.NO_IDS);
    assertThat(OptionType.IDS.text(OptionType.NO_IDS)).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({
    "DURATION,30s",
    "DURATION,1500ms",
    "DURATION,5m",
    "DURATION,2h",
    "DURATION,off",
    "PORT,off",
    "PORT,0",
    "COUNT,off",
    "COUNT,500",
    "MEMORY,off",
    "MEMORY,25%",
    "MEMORY,64m",
    "MEMORY,1000",
    "SHARE,off",
    "SHARE,5%",
    "IDS,all",
    "IDS,jdk-pcs;-guava-eventbus",
    "NAMES,off",
    "PATHS,a.json;b.html",
    "PATH,none",
    "CLEANUP,off",
    "CLEANUP,shutdown+owner-end",
    "CLEANUP,shutdown+verify",
    "FAIL_ON,leak",
    "RATIO,0.8"
  })
  void a_value_is_written_as_it_is_read(OptionType type, String text) {
    assertThat(type.text(type.read(text))).isEqualTo(text);
  }
}
