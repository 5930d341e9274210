package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which calls of {@code heap} need no parser. */
class PlainHeapTest {

  private static boolean is(String line) {
    return PlainHeap.is(line.split(" "));
  }

  @Test
  void those_of_a_file_with_options_of_the_reader_need_none() {
    assertThat(is("heap app.hprof")).isTrue();
    assertThat(is("heap --json app.hprof --compare older.hprof --top 5")).isTrue();
  }

  @Test
  void all_others_do() {
    assertThat(is("heap")).isFalse();
    assertThat(is("heap 8084")).isFalse();
    assertThat(is("heap --help")).isFalse();
    assertThat(is("heap app.hprof other.hprof")).isFalse();
    assertThat(is("heap app.hprof --top")).isFalse();
    assertThat(is("heap app.hprof --rules own.yaml")).isFalse();
    assertThat(is("report app.hprof")).isFalse();
  }
}
