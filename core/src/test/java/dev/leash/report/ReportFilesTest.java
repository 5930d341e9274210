package dev.leash.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.snapshot.Snapshot.OwnerState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  private final Report report = Samples.report(Samples.chat());

  @TempDir Path dir;

  private List<String> write(String paths) {
    return ReportFiles.write(report, paths);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void the_ending_picks_the_format() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      Path file = dir.resolve("leash" + format.ending());
      assertThat(write(file.toString())).isEmpty();
      assertThat(read(file)).isEqualTo(format.writer().toString(report));
    }
  }

  @Test
  void the_case_of_the_ending_does_not_matter() throws IOException {
    assertThat(write(dir.resolve("LEASH.JSON").toString())).isEmpty();
    assertThat(read(dir.resolve("LEASH.JSON"))).startsWith("{");
  }

  @Test
  void several_paths_are_joined_by_semicolons() throws IOException {
    assertThat(write(dir.resolve("a.json") + "; " + dir.resolve("b.html") + ";")).isEmpty();
    assertThat(names()).containsExactly("a.json", "b.html");
  }

  @Test
  void percent_p_stands_for_the_pid() throws IOException {
    assertThat(write(dir.resolve("leash-%p.txt").toString())).isEmpty();
    assertThat(names()).containsExactly("leash-4711.txt");
  }

  @Test
  void missing_directories_are_created() {
    assertThat(write(dir.resolve("a/b/c/leash.txt").toString())).isEmpty();
    assertThat(dir.resolve("a/b/c/leash.txt")).isRegularFile();
  }

  @Test
  void an_older_report_is_replaced_and_no_draft_stays_behind() throws IOException {
    Files.writeString(dir.resolve("leash.txt"), "x".repeat(100_000));
    assertThat(write(dir.resolve("leash.txt").toString())).isEmpty();
    assertThat(read(dir.resolve("leash.txt"))).doesNotContain("xxx");
    assertThat(names()).containsExactly("leash.txt");
  }

  @Test
  void an_unknown_ending_gives_text_and_a_line_with_the_valid_ones() throws IOException {
    assertThat(write(dir.resolve("leash.log").toString()))
        .singleElement()
        .asString()
        .contains("leash.log", "plain text", ".txt, .json, .html, .sarif, .xml");
    assertThat(read(dir.resolve("leash.log"))).startsWith("Leash: 1 leak");
  }

  @Test
  void a_bad_path_gives_a_line_and_keeps_no_other_from_being_written() throws IOException {
    Files.writeString(dir.resolve("file"), "");
    String paths = dir.resolve("file/leash.json") + ";" + dir.resolve("good.json");
    assertThat(write(paths))
        .singleElement()
        .asString()
        .contains(
            dir.resolve("file/leash.json").toString(), "a file is where a directory should be");
    assertThat(names()).containsExactly("file", "good.json");
  }

  @Test
  void a_directory_is_never_replaced() throws IOException {
    Files.createDirectory(dir.resolve("leash.json"));
    assertThat(write(dir.resolve("leash.json").toString()))
        .singleElement()
        .asString()
        .contains("it is a directory");
    assertThat(names()).containsExactly("leash.json");
  }

  @Test
  void a_path_that_is_none_gives_a_line() {
    assertThat(write("a\u0000b.json")).singleElement().asString().contains("a\\u0000b.json");
  }

  @Test
  void no_path_writes_nothing() {
    assertThat(write("")).isEmpty();
    assertThat(write(" ;; ")).isEmpty();
  }

  @Test
  void a_writer_that_fails_leaves_the_older_report_alone() throws IOException {
    Files.writeString(dir.resolve("leash.json"), "old");
    Report broken =
        new Report(report.generated(), "0.2.0", report.jvm(), null, List.of(), report.extras());
    assertThat(ReportFiles.write(broken, dir.resolve("leash.json").toString()))
        .singleElement()
        .asString()
        .contains("leash.json");
    assertThat(read(dir.resolve("leash.json"))).isEqualTo("old");
    assertThat(names()).containsExactly("leash.json");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_is_followed_and_stays_a_link() throws IOException {
    Path real = Files.createDirectory(dir.resolve("real")).resolve("leash.txt");
    Files.writeString(real, "old");
    Path link = Files.createSymbolicLink(dir.resolve("link.txt"), real);
    assertThat(write(link.toString())).isEmpty();
    assertThat(link).isSymbolicLink();
    assertThat(read(real)).startsWith("Leash:");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_device_is_written_to_and_not_replaced() {
    assertThat(write("/dev/null")).singleElement().asString().contains("names no format");
    assertThat(Path.of("/dev/null")).exists().isNotEqualTo(Path.of("/dev"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @Test
  void files_are_UTF_8_and_half_a_character_does_no_harm() throws IOException {
    OwnerState owner = new OwnerState("M\u00fcller\ud800", 1, true);
    Report odd = Samples.report(Samples.owned(owner));
    assertThat(ReportFiles.write(odd, dir.resolve("leash.json").toString())).isEmpty();
    assertThat(read(dir.resolve("leash.json"))).contains("\"M\u00fcller?\"");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_that_is_replaced_keeps_its_mode() throws IOException {
    Path file = Files.createFile(dir.resolve("a.json"));
    for (String mode : List.of("rw-------", "rw-rw-rw-", "r--------")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

      assertThat(write(file.toString())).isEmpty();

      assertThat(read(file)).startsWith("{");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_new_file_has_the_mode_of_any_new_file() throws IOException {
    assertThat(write(dir.resolve("a.json").toString())).isEmpty();

    assertThat(Files.getPosixFilePermissions(dir.resolve("a.json")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(dir.resolve("other"))));
  }

  @Test
  void a_thread_that_is_interrupted_writes_its_report_and_stays_interrupted() throws IOException {
    Thread.currentThread().interrupt();

    List<String> problems = write(dir.resolve("a.json").toString());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(problems).isEmpty();
    assertThat(read(dir.resolve("a.json"))).startsWith("{");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(60)
  void a_pipe_that_nobody_reads_is_a_problem_and_does_not_hold_up_the_rest() throws Exception {
    Path pipe = dir.resolve("pipe.json");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(write(pipe + ";" + dir.resolve("a.json")))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("pipe.json", "nobody reads");

    assertThat(read(dir.resolve("a.json"))).startsWith("{");
  }
}
