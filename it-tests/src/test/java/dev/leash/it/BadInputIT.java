package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Leash is given, the application runs as it would without, and one line says what. */
class BadInputIT {
  private static final Program MODEL = Program.of("programs.env.Model");
  private static final Program LEAKY = MODEL.args("leaky");

  @OnEachJdk
  void an_unknown_option_is_told_with_the_nearest_name(Jdk jdk) {
    Run run = LEAKY.on(jdk).agent("reprot=x.json", "frames=many").run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderrLines().subList(0, 2))
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("reprot").contains("did you mean report?"),
            line -> assertThat(line).contains("frames").contains("Going on with 16."));
  }

  @Test
  void a_rule_file_that_is_not_there_is_told_and_the_rest_is_watched() {
    Run run = LEAKY.agent("rules=no-such.yaml").run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderrLines().get(0)).startsWith("Leash: ").contains("no-such.yaml");
    assertThat(linesWith(run, "no-such.yaml")).hasSize(2); // at the start, and in the report
  }

  @ParameterizedTest
  @ValueSource(strings = {"apis=jdk-pcz,jdk-timer", "apis=-jdk-pcz,jdk-pcs"})
  void an_id_that_no_event_api_has_is_told_at_the_start_with_the_nearest(String option) {
    Run run = LEAKY.agent(option).run();

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertThat(run.stderrLines().get(0))
        .isEqualTo("Leash: Unknown event API jdk-pcz in apis; did you mean jdk-pcs?");
  }

  @Test
  void where_no_event_api_of_the_catalogue_is_asked_for_the_user_s_own_are_watched_alone()
      throws IOException {
    Path rules = rules("java.beans.PropertyChangeSupport", "hear(Object)");

    assertThat(LEAKY.agent("apis=none").run()).exitsWith(0).leaks().isEmpty();
    Run run = LEAKY.agent("rules=" + rules, "apis=none").run();
    assertThat(run).exitsWith(0).leaks().single().hasApi("own-bus").hasLive(100);
    assertThat(linesWith(run, "1 event API armed")).hasSize(1);
  }

  @Test
  void a_malformed_rule_file_is_told_with_its_line_and_the_rest_is_watched() throws IOException {
    Path rules = Places.newDirectory("rules").resolve("odd.yaml");
    Files.writeString(rules, "library: odd\nfamily: odd\napis:\n  - id: odd\n    knid: signal\n");
    Run run = LEAKY.agent("rules=" + rules).run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderrLines().get(0)).contains("odd.yaml:5").contains("knid");
    assertThat(linesWith(run, "odd.yaml")).hasSize(2); // at the start, and in the report
  }

  @Test
  void a_rule_for_a_method_that_the_library_lacks_is_told_by_name_and_its_rest_is_watched()
      throws IOException {
    Path rules = rules("java.beans.PropertyChangeSupport", "hear(Object)");
    Run run = LEAKY.agent("rules=" + rules, "apis=-jdk-pcs").run();

    assertThat(run).exitsWith(0).leaks().single().hasApi("own-bus").hasLive(100);
    assertThat(linesWith(run, "own-bus"))
        .filteredOn(it -> it.contains("has no method"))
        .singleElement()
        .asString()
        .contains("has no method PropertyChangeSupport.hear(Object)");
  }

  @Test
  void a_rule_of_which_no_class_was_ever_loaded_is_told_by_name() throws IOException {
    Path rules = rules("com.acme.EvntBus", "register(Object)");
    Run run = LEAKY.agent("rules=" + rules).run();

    assertThat(run).exitsWith(0).leaks().single().hasApi("jdk-pcs");
    assertThat(linesWith(run, "own-bus"))
        .singleElement()
        .asString()
        .contains("no class was loaded")
        .contains("com.acme.EvntBus");
  }

  private static Path rules(String type, String register) throws IOException {
    return Files.writeString(
        Places.newDirectory("rules").resolve("own.yaml"),
        """
        library: com.acme:bus
        family: java
        apis:
          - id: own-bus
            kind: signal
            type: %s
            register: [addPropertyChangeListener(PropertyChangeListener), %s]
        """
            .formatted(type, register));
  }

  @Test
  void a_report_that_cannot_be_written_is_told_and_nothing_gathered_is_lost() {
    Run run = LEAKY.agent("report=/dev/null/no/report.txt").run();

    assertThat(run)
        .exitsWith(0)
        .hasStdout("kept 100")
        .hasStderrContaining("LEAK ACCUMULATING")
        .leaks()
        .single()
        .hasLive(100);
    assertThat(linesWith(run, "/dev/null/no/report.txt")).hasSize(1);
  }

  @Test
  void arguments_without_end_do_no_harm() {
    StringBuilder junk = new StringBuilder("x".repeat(50_000)).append("=1");
    for (int i = 0; i < 2_000; i++) {
      junk.append(",key").append(i).append("=value");
    }
    Run run = LEAKY.agent("frames=" + "9".repeat(10_000), junk.toString()).run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderrLines()).allMatch(line -> line.length() < 500).hasSizeLessThan(40);
  }

  @OnEachJdk
  void a_jar_without_its_hidden_part_says_so(Jdk jdk) throws IOException {
    Path hollow = copied("hollow.jar", "", "dev/leash/agent/");
    Run run = LEAKY.on(jdk).agentJar(hollow).agent().mayLackReport().run();

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertThat(run.stderrLines())
        .singleElement()
        .asString()
        .contains("Leash: not started")
        .contains("hollow.jar is incomplete");
  }

  /** The JVM asks the class path first, the jar that it was told of last. */
  @OnEachJdk
  void classes_of_the_agent_that_lie_on_the_class_path_are_found_out(Jdk jdk) {
    Path unpacked = Path.of("../agent/target/classes").toAbsolutePath().normalize();
    Run run = LEAKY.on(jdk).classPath(unpacked).agent().mayLackReport().run();

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertThat(run.stderrLines())
        .singleElement()
        .asString()
        .contains("Leash: not started: its class LeashAgent was found in the directory " + unpacked)
        .contains("take it off");
  }

  @OnEachJdk
  void two_agents_are_one(Jdk jdk) throws IOException {
    Path copy = copied("copy.jar", "", "");
    Run run = LEAKY.on(jdk).agent().jvm("-javaagent:" + copy).run();

    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(linesWith(run, "running here already")).hasSize(1);
  }

  @Test
  void two_versions_are_the_first() throws IOException {
    Path other = copied("other.jar", "9.9.9", "");
    Run first = LEAKY.agent().jvm("-javaagent:" + other).run();
    Run second = LEAKY.agentJar(other).agent().jvm("-javaagent:" + Places.agentJar()).run();

    for (Run run : List.of(first, second)) {
      assertThat(run).exitsWith(0).leaks().single().hasLive(100);
      assertThat(linesWith(run, "running here already")).hasSize(1);
    }
    assertThat(second).hasStderrContaining("Leash 9.9.9: ");
  }

  private static List<String> linesWith(Run run, String text) {
    return run.stderrLines().stream().filter(line -> line.contains(text)).toList();
  }

  /** The agent jar again, with another version in it, or only what is below a directory. */
  private static Path copied(String name, String version, String only) throws IOException {
    Path copy = Places.newDirectory("jar").resolve(name);
    try (JarFile jar = new JarFile(Places.agentJar().toFile());
        OutputStream file = Files.newOutputStream(copy);
        JarOutputStream out = new JarOutputStream(file, jar.getManifest())) {
      for (JarEntry entry : jar.stream().toList()) {
        String path = entry.getName();
        if (entry.isDirectory() || path.equals(JarFile.MANIFEST_NAME) || !path.startsWith(only)) {
          continue;
        }
        out.putNextEntry(new JarEntry(path));
        if (path.endsWith("version.properties") && !version.isEmpty()) {
          out.write(("version=" + version + "\n").getBytes());
        } else {
          try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
      }
    }
    return copy;
  }
}
