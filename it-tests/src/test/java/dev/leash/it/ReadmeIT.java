package dev.leash.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Running;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README says is so. */
class ReadmeIT {
  private static final List<List<String>> FENCES = fences();
  private static final int FAIL_ON_LEAK = 86;

  @Test
  void its_report_is_what_the_program_prints() throws Exception {
    Path directory = directory();
    String printed = run("java -javaagent:leash-agent.jar -jar app.jar", directory, 0);
    assertThat(printed).contains(String.join("\n", report()));
  }

  private static List<String> report() {
    return FENCES.stream()
        .filter(lines -> lines.get(0).startsWith("LEAK "))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_build_command_is_run_by_ci() throws Exception {
    String ci = Files.readString(root().resolve(".ci/run"));
    assertThat(commands("mvn ")).isNotEmpty().allMatch(ci::contains);
  }

  @TestFactory
  List<DynamicTest> each_java_command_runs() throws Exception {
    Path directory = directory();
    List<DynamicTest> tests = new ArrayList<>();
    for (String command : commands("java ")) {
      if (!command.contains("<pid>")) {
        int status = command.contains("failOn=leak") ? FAIL_ON_LEAK : 0;
        tests.add(DynamicTest.dynamicTest(command, () -> run(command, directory, status)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(2);
    return tests;
  }

  @Test
  void the_commands_for_a_running_jvm_run_one_after_the_other() throws Exception {
    Path directory = directory();
    try (Running drip = Program.of("programs.control.Drip").start().awaitStdout("ready")) {
      int run = 0;
      for (String command : commands("java ")) {
        if (command.contains("<pid>")) {
          run(command.replace("<pid>", String.valueOf(drip.pid())), directory, 0);
          run++;
        }
      }
      assertThat(run).isGreaterThan(3);
    }
  }

  /** With the two jars that the commands name. */
  private static Path directory() throws IOException {
    Path directory = Places.newDirectory("readme");
    Files.copy(Places.agentJar(), directory.resolve("leash-agent.jar"));
    String needs =
        Libraries.resolve(List.of("org.jfree:jfreechart:1.0.15"), List.of()).stream()
            .map(jar -> jar.toUri().toString())
            .collect(Collectors.joining(" "));
    Path app =
        Jars.pack(
            "app.jar",
            Map.of("Main-Class", "demo.Dashboard", "Class-Path", needs),
            root().resolve("it-tests/target/classes"));
    Files.copy(app, directory.resolve("app.jar"));
    return directory;
  }

  private static String run(String command, Path directory, int status) throws Exception {
    Path output = directory.resolve("output.txt");
    String java = Jdk.V17.tool("java").toString();
    Process process =
        new ProcessBuilder("sh", "-c", "'" + java + "'" + command.substring("java".length()))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    String printed = Files.readString(output);
    assertThat(process.exitValue()).as("%s%n%s", command, printed).isEqualTo(status);
    return printed;
  }

  private static List<String> commands(String start) {
    return FENCES.stream().flatMap(List::stream).filter(line -> line.startsWith(start)).toList();
  }

  private static List<List<String>> fences() {
    try {
      List<List<String>> fences = new ArrayList<>();
      List<String> open = null;
      for (String line : Files.readAllLines(root().resolve("README.md"))) {
        if (!line.startsWith("```")) {
          if (open != null) {
            open.add(line);
          }
        } else if (open == null) {
          open = new ArrayList<>();
        } else {
          fences.add(open);
          open = null;
        }
      }
      return fences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    return Places.agentJar().getParent().getParent().getParent();
  }
}
