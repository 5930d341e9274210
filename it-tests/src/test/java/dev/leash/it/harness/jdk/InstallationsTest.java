package dev.leash.it.harness.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationsTest {
  @TempDir Path machine;
  Path running;
  Path elsewhere;

  @BeforeEach
  void install() throws IOException {
    running = jdk("jvm/jdk-17", "17.0.15");
    elsewhere = jdk("opt/another-25", "25");
  }

  @Test
  void the_running_one_is_taken_where_it_fits() {
    assertThat(with(Map.of()).find(17)).contains(running);
  }

  @Test
  void a_variable_wins() {
    assertThat(with(Map.of("JAVA_25_HOME", elsewhere.toString())).find(25)).contains(elsewhere);
    assertThat(with(Map.of("LEASH_JDK_25", elsewhere.toString())).find(25)).contains(elsewhere);
  }

  @Test
  void a_variable_that_is_wrong_is_no_reason_to_skip() {
    Installations wrong = with(Map.of("JAVA_25_HOME", running.toString()));

    assertThatThrownBy(() -> wrong.find(25))
        .hasMessageContaining("JAVA_25_HOME")
        .hasMessageContaining("no JDK 25");
  }

  @Test
  void a_toolchain_of_maven_is_found() throws IOException {
    Files.writeString(
        machine.resolve("toolchains.xml"),
        """
        <toolchains>
          <toolchain>
            <type>jdk</type>
            <provides><version>25</version></provides>
            <configuration><jdkHome>%s</jdkHome></configuration>
          </toolchain>
        </toolchains>
        """
            .formatted(elsewhere));

    assertThat(with(Map.of()).find(25)).contains(elsewhere);
  }

  @Test
  void a_neighbour_is_found() throws IOException {
    Path neighbour = jdk("jvm/some-name", "25.0.1");
    Files.createDirectories(machine.resolve("jvm/no-jdk"));

    assertThat(with(Map.of()).find(25)).contains(neighbour);
  }

  @Test
  void a_neighbour_on_a_mac_is_found() throws IOException {
    Path home = jdk("Java/one.jdk/Contents/Home", "17.0.15");
    Path other = jdk("Java/two.jdk/Contents/Home", "25.0.1");

    assertThat(new Installations(Map.of(), machine.resolve("none"), home).find(25)).contains(other);
  }

  @Test
  void none_is_found_where_none_is() {
    assertThat(with(Map.of()).find(25)).isEmpty();
  }

  private Installations with(Map<String, String> environment) {
    return new Installations(environment, machine.resolve("toolchains.xml"), running);
  }

  private Path jdk(String path, String version) throws IOException {
    Path home = machine.resolve(path);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }
}
