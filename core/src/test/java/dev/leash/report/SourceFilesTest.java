package dev.leash.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.site.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFilesTest {

  private static final String TEMPLATE = "https://code.example/{path}?line={line}";

  private static SourceFiles files(String url, String... roots) {
    return new SourceFiles(new SourceCode(List.of(roots), url, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "com.acme.Chat,        Chat.java, com/acme/Chat.java",
    "com.acme.Chat$Window, Chat.java, com/acme/Chat.java",
    "com.acme.Chat$Window, ,          com/acme/Chat.java",
    "com.acme.Chat$$Lambda/0x00007f.1, , com/acme/Chat.java",
    "Chat,                 Chat.kt,   Chat.kt",
    "com.acme.Chat,        My Chat.kt, com/acme/My%20Chat.kt",
    "com.acme.M\u00fcller, ,          com/acme/M%C3%BCller.java"
  })
  void the_address_is_made_from_package_and_file(String className, String file, String uri) {
    Frame frame = new Frame(className, "open", file, 1);
    assertThat(SourceFiles.encoded(SourceFiles.inPackage(frame))).isEqualTo(uri);
  }

  @Test
  void the_first_root_that_has_the_file_counts() {
    Frame here = new Frame(SourceFilesTest.class.getName(), "x", "SourceFilesTest.java", 1);
    assertThat(files(null, "src/main/java", "src/test/java").find(here))
        .isEqualTo("src/test/java/dev/leash/report/SourceFilesTest.java");
  }

  @Test
  void a_file_outside_the_working_directory_has_its_whole_path(@TempDir Path root)
      throws IOException {
    Path file = root.resolve("com/acme/Chat.java");
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    String found = files(null, root.toString()).find(Samples.OPEN);
    assertThat(found).endsWith("com/acme/Chat.java");
    assertThat(SourceFiles.isAbsolute(found)).isTrue();
    assertThat(Path.of(found)).isRegularFile();
  }

  @Test
  void what_is_in_no_root_is_not_found() {
    assertThat(files(null, "src/main/java").find(Samples.OPEN)).isNull();
  }

  @Test
  void a_link_has_the_path_and_the_line() {
    assertThat(files(TEMPLATE).link(Samples.OPEN))
        .isEqualTo("https://code.example/com/acme/Chat.java?line=42");
  }

  @Test
  void an_unknown_line_links_to_the_first() {
    assertThat(files(TEMPLATE).link(new Frame("A", "b", "A.java", -1))).endsWith("?line=1");
  }

  @Test
  void without_a_template_there_are_no_links() {
    assertThat(files(null).link(Samples.OPEN)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert({line})", " JavaScript:x", "data:text/html,{path}"})
  void a_link_never_runs_anything(String template) {
    assertThat(files(template).link(Samples.OPEN)).isNull();
  }
}
