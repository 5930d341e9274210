package dev.leash.heap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.leash.heap.dump.SmallDump;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeapCommandRunnerTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final HeapCommandRunner command = new HeapCommandRunner(printTo(out), printTo(err));

  @TempDir Path directory;

  private String dump;

  private static PrintStream printTo(ByteArrayOutputStream stream) {
    return new PrintStream(stream, true, StandardCharsets.UTF_8);
  }

  @BeforeEach
  void write() throws IOException {
    Path file = directory.resolve("small.hprof");
    Files.write(file, SmallDump.write().toBytes());
    dump = file.toString();
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void text_is_for_a_terminal_of_80_columns() {
    assertThat(command.run(dump)).isEqualTo(HeapCommandRunner.DONE);

    assertThat(out().lines().toList())
        .contains(
            "Listener lists, the one that holds most first:",
            " 1. com.acme.Bus.listeners",
            "    holds 184 B in 4 objects that nothing else holds",
            "    2 listeners in 1 list, 1 of them held only here",
            "    classes  2 com.acme.PanelListener",
            "    path     static com.acme.Main.BUS > com.acme.Bus.listeners",
            "    also     1 held by static com.acme.Main.KEPT");
    assertThat(out().lines().filter(line -> !line.contains(dump)))
        .allMatch(line -> line.length() <= 80);
    assertThat(err()).isEmpty();
  }

  @Test
  void json_has_the_fields_of_the_schema() throws IOException {
    assertThat(command.run(dump, "--json")).isEqualTo(HeapCommandRunner.DONE);

    JsonNode report = new ObjectMapper().readTree(out());
    assertThat(report.get("schema").textValue()).isEqualTo("leash-heap/1");
    assertThat(report.at("/dump/file").textValue()).isEqualTo(dump);
    assertThat(report.at("/dump/garbage").longValue()).isEqualTo(1);
    JsonNode list = report.at("/lists/0");
    assertThat(list.at("/source/class").textValue()).isEqualTo("com.acme.Bus");
    assertThat(list.at("/source/field").textValue()).isEqualTo("listeners");
    assertThat(list.at("/source/static").booleanValue()).isFalse();
    assertThat(list.at("/sources").intValue()).isEqualTo(1);
    assertThat(list.at("/listeners").intValue()).isEqualTo(2);
    assertThat(list.at("/classes/0/class").textValue()).isEqualTo("com.acme.PanelListener");
    assertThat(list.at("/classes/0/count").intValue()).isEqualTo(2);
    assertThat(list.at("/subjects/0/count").intValue()).isEqualTo(2);
    assertThat(list.at("/heldOnlyHere/listeners").intValue()).isEqualTo(1);
    assertThat(list.at("/heldOnlyHere/objects").intValue()).isEqualTo(4);
    assertThat(list.at("/heldOnlyHere/bytes").intValue()).isEqualTo(184);
    assertThat(list.at("/heldOnlyHere/sharedBytes").isInt()).isTrue();
    assertThat(list.at("/path/0").textValue()).isEqualTo("static com.acme.Main.BUS");
  }

  @Test
  void html_is_one_page_without_script_or_network() {
    assertThat(command.run(dump, "--html")).isEqualTo(HeapCommandRunner.DONE);

    assertThat(out())
        .startsWith("<!DOCTYPE html>")
        .endsWith("</html>\n")
        .contains("com.acme.Bus.listeners", "<details>", "color-scheme:light dark")
        .doesNotContain("<script", "http:", "https:", "<link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--json", "--html"})
  void a_comparison_is_written_in_every_format(String format) {
    String[] args =
        format.isEmpty()
            ? new String[] {dump, "--compare", dump}
            : new String[] {dump, format, "--compare", dump};

    assertThat(command.run(args)).isEqualTo(HeapCommandRunner.DONE);

    assertThat(out()).containsAnyOf("No list, map or array has grown", "growth", "What grew");
  }

  @Test
  void a_list_that_the_caller_names_is_known() throws IOException {
    command.run(dump, "--json", "--list", "com.acme.Bus.listeners");

    assertThat(new ObjectMapper().readTree(out()).at("/lists/0/known").booleanValue()).isTrue();
  }

  @Test
  void what_makes_no_sense_is_told_with_the_usage() {
    for (String[] args :
        new String[][] {
          {},
          {"a", "b"},
          {"--jsn", "a"},
          {"a", "--top", "0"},
          {"a", "--top"},
          {"a", "--list", "x"},
          {"a", "--most-objects", "many"},
          {"a", "--heap-limit", "0"}
        }) {
      err.reset();
      assertThat(command.run(args)).isEqualTo(HeapCommandRunner.USAGE);
      assertThat(err()).startsWith("leash: ").contains("usage: heap");
    }
    assertThat(out()).isEmpty();
  }

  @Test
  void help_is_given() {
    assertThat(command.run("--help")).isEqualTo(HeapCommandRunner.DONE);
    assertThat(out()).startsWith("usage: heap");
  }

  @Test
  void what_is_not_there_or_no_dump_or_too_large_is_told_in_one_line() throws IOException {
    Path text = Files.writeString(directory.resolve("text"), "text");
    assertThat(command.run(directory.resolve("none").toString()))
        .isEqualTo(HeapCommandRunner.UNREADABLE);
    assertThat(command.run(directory.toString())).isEqualTo(HeapCommandRunner.UNREADABLE);
    assertThat(command.run(text.toString())).isEqualTo(HeapCommandRunner.UNREADABLE);
    assertThat(command.run(dump, "--most-objects", "5")).isEqualTo(HeapCommandRunner.UNREADABLE);
    assertThat(command.run(dump, "--heap-limit", "1")).isEqualTo(HeapCommandRunner.DONE);

    assertThat(err().lines().toList())
        .hasSize(4)
        .allMatch(line -> line.startsWith("leash: "))
        .anyMatch(line -> line.contains("there is no file"))
        .anyMatch(line -> line.contains("MB of memory to read, and the limit is 5 objects"));
  }
}
