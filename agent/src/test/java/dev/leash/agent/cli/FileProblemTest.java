package dev.leash.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileProblemTest {

  @TempDir private Path folder;

  @Test
  void a_file_that_is_not_there_is_told_in_words() {
    Path file = folder.resolve("none.json");

    assertThatThrownBy(() -> ReportMerge.of(List.of(file)))
        .hasMessage("can't read " + file + ": there is no such file or folder");
  }

  @Test
  void what_is_no_json_is_told_with_its_place() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\n  \"schema\": oops\n}");

    assertThatThrownBy(() -> ReportMerge.of(List.of(file)))
        .isInstanceOf(CommandFailure.class)
        .hasMessageStartingWith("can't read " + file + ": it is no JSON (line 2, column ");
  }

  @Test
  void a_file_that_ends_too_early_is_no_json() throws Exception {
    Path file = Files.writeString(folder.resolve("cut.json"), "{\"schema\":");

    assertThatThrownBy(() -> ReportMerge.of(List.of(file))).hasMessageContaining("it is no JSON");
    assertThat(file).exists();
  }
}
