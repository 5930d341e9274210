package dev.leash.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the documentation tells builds to do, as far as that can be done without their servers. */
class PullRequestDocsIT {

  private static final Path PAGE = Snippets.page("pull-requests.md");
  private static final String LEASH = "java -jar leash-agent.jar ";

  @TestFactory
  List<DynamicTest> yaml_can_be_read() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : Snippets.pages()) {
      for (String yaml : Snippets.in(page, "yaml")) {
        String name = page.getFileName() + ": " + yaml.lines().findFirst().orElse("");
        tests.add(DynamicTest.dynamicTest(name, () -> assertThat(read(yaml)).isNotNull()));
      }
    }
    assertThat(tests).hasSizeGreaterThan(5);
    return tests;
  }

  /** Some snippets show a key more than once, to tell what else it can be. */
  private static Object read(String yaml) {
    LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
    return new Load(settings).loadFromString(yaml);
  }

  @Test
  void the_pipeline_of_jenkins_is_groovy_and_has_its_steps() throws IOException {
    List<Map.Entry<String, Object>> steps = pipeline();
    assertThat(steps)
        .extracting(Map.Entry::getKey)
        .startsWith("pipeline", "agent", "stages", "stage", "steps", "sh", "post", "always")
        .endsWith("sarif", "recordIssues", "junit");
    assertThat(steps).contains(Map.entry("agent", "any"), Map.entry("stage", "verify"));
  }

  private static List<Map.Entry<String, Object>> pipeline() throws IOException {
    CompilerConfiguration configuration = new CompilerConfiguration();
    configuration.setScriptBaseClass(PipelineSteps.class.getName());
    GroovyShell shell = new GroovyShell(PullRequestDocsIT.class.getClassLoader(), configuration);
    PipelineSteps script = (PipelineSteps) shell.parse(Snippets.in(PAGE, "groovy").get(0));
    script.run();
    return script.steps();
  }

  @Test
  void each_command_for_a_build_makes_a_file_that_names_the_leak() throws Exception {
    Path directory = Places.newDirectory("build");
    Files.copy(Places.agentJar(), directory.resolve("leash-agent.jar"));
    Path reports = Files.createDirectories(directory.resolve("target/leash"));
    for (int fork = 1; fork <= 2; fork++) {
      Files.copy(leaking(), reports.resolve("leash-" + fork + ".json"));
    }
    TreeSet<String> written = new TreeSet<>();
    for (String command : commands()) {
      if (command.startsWith(LEASH)) {
        Path file = directory.resolve(command.substring(command.lastIndexOf(' ') + 1));
        run(command, directory);
        assertThat(file).as(command).content().contains("Drip.java", "200");
        Files.delete(file);
        written.add(file.getFileName().toString());
      }
    }
    assertThat(written).containsExactly("leash.html", "leash.sarif", "leash.xml");
  }

  @Test
  void a_build_has_no_other_commands_than_its_own_and_the_one_that_fetches_the_jar()
      throws IOException {
    String fetch = Files.readString(Snippets.page("install.md"));
    assertThat(commands())
        .filteredOn(command -> !command.startsWith(LEASH))
        .contains("mvn -B verify")
        .allMatch(
            command ->
                command.equals("mvn -B verify")
                    || fetch.contains(command.replace("mvn -B ", "mvn ")));
  }

  /** Those of all three builds. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String yaml : Snippets.in(PAGE, "yaml")) {
      collect(read(yaml), commands);
    }
    for (Map.Entry<String, Object> step : pipeline()) {
      if (step.getKey().equals("sh")) {
        commands.add((String) step.getValue());
      }
    }
    assertThat(commands).hasSizeGreaterThan(9);
    return commands;
  }

  /** What GitHub calls run, and GitLab script. */
  private static void collect(Object yaml, List<String> commands) {
    if (yaml instanceof List<?> list) {
      list.forEach(one -> collect(one, commands));
    } else if (yaml instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (name.equals("run")) {
              ((String) value).lines().forEach(commands::add);
            } else if (String.valueOf(name).endsWith("script")) {
              ((List<?>) value).forEach(one -> commands.add((String) one));
            } else {
              collect(value, commands);
            }
          });
    }
  }

  private static Path leaking() {
    try (Running drip = Program.of("programs.control.Drip").agent().start().awaitStdout("ready")) {
      return drip.send("leak").awaitStdout("did leak").send("end").join().file("report.json");
    }
  }

  private static void run(String command, Path directory) throws Exception {
    Path output = directory.resolve("output.txt");
    String java = Jdk.V17.tool("java").toString();
    Process process =
        new ProcessBuilder("sh", "-c", "'" + java + "'" + command.substring("java".length()))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as("%s%n%s", command, Files.readString(output)).isZero();
  }
}
