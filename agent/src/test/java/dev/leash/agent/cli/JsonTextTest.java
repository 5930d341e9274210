package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTextTest {

  @TempDir private Path folder;

  private Object read(String text) throws IOException {
    return JsonText.read(Files.writeString(folder.resolve("a.json"), text));
  }

  @Test
  void what_is_written_reads_back() throws IOException {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", "a \"quoted\"\nline");
    value.put("whole", 9_007_199_254_740_993L);
    value.put("part", 0.8);
    value.put("yes", true);
    value.put("nothing", null);
    value.put("list", Arrays.asList(1L, "two", List.of(), Map.of()));

    assertThat(read(JsonText.text(value))).isEqualTo(value);
  }

  @Test
  void fields_keep_their_order() throws IOException {
    assertThat(((Map<?, ?>) read("{\"b\": 1, \"a\": 2}")).keySet().toArray())
        .containsExactly("b", "a");
  }

  @Test
  void every_sort_of_whole_number_is_written_as_one() {
    assertThat(JsonText.text(List.of(1, (short) 2, 3L))).isEqualTo("[ 1, 2, 3 ]");
  }

  @Test
  void what_json_has_no_word_for_is_text() {
    assertThat(JsonText.text(Path.of("a"))).isEqualTo("\"a\"");
  }

  @Test
  void an_empty_file_is_no_json() {
    assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class).hasMessage("it is empty");
  }

  @Test
  void what_is_no_json_is_told_with_its_place() {
    assertThatThrownBy(() -> read("{\n nonsense }"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line: 2");
  }
}
