package dev.leash.agent.options;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {

  @TempDir Path dir;

  private static String read(Path file) throws IOException {
    return new ConfigFile().read(file.toString());
  }

  private static AbstractThrowableAssert<?, ?> assertRefused(String path) {
    return assertThatThrownBy(() -> new ConfigFile().read(path)).isInstanceOf(IOException.class);
  }

  @Test
  void a_file_is_read_as_UTF_8() throws IOException {
    Path file = Files.writeString(dir.resolve("leash.conf"), "report=M\u00fcller.json", UTF_8);
    assertThat(read(file)).isEqualTo("report=M\u00fcller.json");
  }

  @Test
  void a_byte_order_mark_is_left_out() throws IOException {
    assertThat(read(Files.writeString(dir.resolve("leash.conf"), "\ufeffframes=3")))
        .isEqualTo("frames=3");
  }

  @Test
  void a_file_that_is_not_there_is_refused_in_words() {
    assertRefused(dir.resolve("nowhere").toString()).hasMessage("there is no such file");
  }

  @Test
  void a_directory_is_refused_in_words() {
    assertRefused(dir.toString()).hasMessage("it is a directory");
  }

  @Test
  void a_file_that_is_not_UTF_8_is_refused_in_words() throws IOException {
    Path file = Files.write(dir.resolve("leash.conf"), new byte[] {'a', '=', (byte) 0xff});
    assertRefused(file.toString()).hasMessage("it is not UTF-8 text");
  }

  @Test
  void a_huge_file_is_refused_in_words() throws IOException {
    Path file = Files.write(dir.resolve("leash.conf"), new byte[ConfigFile.LONGEST + 1]);
    assertRefused(file.toString()).hasMessage("it is longer than 1 MB");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_device_is_refused_in_words() {
    assertRefused("/dev/zero").hasMessage("it is not a regular file");
  }

  @Test
  void a_path_that_is_none_is_refused_in_words() {
    assertRefused("a\u0000b").hasMessage("that is no path");
  }

  @Test
  void a_path_of_any_length_gives_one_short_line() {
    OptionSources sources =
        new OptionSources("config=" + "x".repeat(10_000_000), Map.of(), Map.of(), new ConfigFile());
    assertThat(Options.read(sources).problems()).singleElement().asString().hasSizeLessThan(250);
  }

  @Test
  void this_JVM_is_a_source() throws IOException {
    Path file = Files.writeString(dir.resolve("leash.conf"), "frames=3\n");
    assertThat(Options.read(OptionSources.ofThisJvm("config=" + file)).frames()).isEqualTo(3);
  }
}
