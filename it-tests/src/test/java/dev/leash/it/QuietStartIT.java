package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What starting with Leash does to an application that has nothing to do with it: nothing. */
class QuietStartIT {
  private static final Program NOTHING = Program.of("programs.env.Nothing");
  private static final Program LEAKY = Program.of("programs.env.Model").args("leaky").agent();

  @OnEachJdk
  void one_line_at_the_start_and_one_at_the_end_are_all(Jdk jdk) {
    Run run = NOTHING.on(jdk).agent().plain().run();

    assertThat(run).isClean().hasStdout("hi");
    assertThat(run.stderrLines())
        .satisfiesExactly(
            first -> assertThat(first).matches("Leash [0-9.]+: [0-9]+ event APIs armed\\."),
            last -> assertThat(last).startsWith("Leash: no leaks; "));
  }

  @OnEachJdk
  void a_program_that_matches_nothing_loads_no_weaver(Jdk jdk) {
    Run run = loading(NOTHING.on(jdk)).run();

    assertThat(run).exitsWith(0);
    assertThat(loaded(run)).contains("dev.leash.agent.weave.Gate").noneMatch(QuietStartIT::weaves);
  }

  @OnEachJdk
  void a_program_that_matches_nothing_loads_only_what_looks_at_classes(Jdk jdk) {
    Run run = loadingWithoutReport(NOTHING.on(jdk)).run();

    assertThat(loaded(run).stream().filter(name -> name.startsWith("dev.leash.")))
        .contains("dev.leash.agent.weave.Gate")
        .doesNotContain("dev.leash.agent.boot.Engine", "dev.leash.agent.catalogue.ApiRule")
        .allMatch(name -> name.matches("dev\\.leash\\.(agent|thread)\\..*"))
        .hasSizeLessThan(95);
  }

  /** To read another of the jar's archives takes as long as all the rest of a start. */
  @OnEachJdk
  void a_program_that_matches_nothing_reads_one_archive(Jdk jdk) throws IOException {
    List<String> loaded = loaded(loadingWithoutReport(NOTHING.on(jdk)).run());
    Set<String> atStart = new HashSet<>();
    try (FileSystem jar = FileSystems.newFileSystem(Places.agentJar());
        ZipInputStream archive =
            new ZipInputStream(Files.newInputStream(jar.getPath("inst/start.zip")))) {
      for (ZipEntry e = archive.getNextEntry(); e != null; e = archive.getNextEntry()) {
        atStart.add(e.getName().replace(".class", "").replace('/', '.'));
      }
    }

    assertThat(loaded.stream().filter(name -> name.startsWith("dev.leash.")))
        .filteredOn(name -> name.indexOf('.', "dev.leash.agent.".length()) > 0)
        .isNotEmpty()
        .isSubsetOf(atStart);
  }

  @OnEachJdk
  void a_program_that_leaks_does_not_wait_for_methods_of_records_to_be_linked(Jdk jdk) {
    Run run = loading(LEAKY.on(jdk)).run();

    assertThat(run).exitsWith(0).leaks().single().hasLive(100);
    assertThat(loaded(run))
        .contains("dev.leash.report.Report")
        .doesNotContain("java.lang.runtime.ObjectMethods");
  }

  /** It is put together while a class is woven, and what is loaded meanwhile is never woven. */
  @OnEachJdk
  void what_tracks_is_put_together_without_a_class_that_a_rule_names(Jdk jdk) throws IOException {
    List<String> loaded = loaded(loading(LEAKY.on(jdk)).run());
    int from = loaded.indexOf("dev.leash.agent.boot.Engine");
    int to = loaded.indexOf("java.beans.PropertyChangeSupport");

    List<String> ofRules = new ArrayList<>(typesOfTheJdk());
    ofRules.remove("java.lang.ApplicationShutdownHooks"); // by a thread of its own, some time later

    assertThat(from).isBetween(0, to - 100);
    assertThat(loaded.subList(from, to)).doesNotContainAnyElementsOf(ofRules);
  }

  @OnEachJdk
  void what_the_jdk_sets_up_once_is_not_set_up_by_leash(Jdk jdk) {
    List<String> loaded = loaded(loading(NOTHING.on(jdk)).run());

    assertThat(loaded)
        .doesNotContain(
            "java.util.logging.LogManager",
            "java.util.logging.Logger",
            "java.lang.System$Logger",
            "java.lang.management.ManagementFactory",
            "java.util.concurrent.ForkJoinPool",
            "java.security.SecureRandom",
            "java.util.TimeZone",
            "sun.misc.Unsafe",
            "java.net.http.HttpClient");
  }

  @OnEachJdk
  void what_an_application_sets_in_main_is_heard(Jdk jdk) {
    Run run = Program.of("programs.env.Settings").on(jdk).agent().run();

    assertThat(run).isClean().hasStdout("Manager", "Pacific/Chatham", "built here", "7");
  }

  @OnEachJdk
  void the_jdk_stays_closed_and_the_agent_hidden(Jdk jdk) {
    Run run =
        Program.of("programs.env.Walls")
            .on(jdk)
            .agent()
            .args(
                "dev.leash.agent.boot.Startup", "org.objectweb.asm.ClassWriter", "dev.leash.Leash")
            .run();

    assertThat(run)
        .isClean()
        .hasStdout("InaccessibleObjectException", "hidden", "hidden", "hidden");
  }

  @OnEachJdk
  void woven_classes_of_the_jdk_pass_the_verifier(Jdk jdk) throws IOException {
    List<String> hooked = typesOfTheJdk();
    assertThat(hooked).contains("java.beans.PropertyChangeSupport", "java.util.Timer");

    Run run =
        Program.of("programs.env.Link")
            .on(jdk)
            .jvm("-XX:+UnlockDiagnosticVMOptions", "-XX:+BytecodeVerificationLocal")
            .agent()
            .args(hooked.toArray(String[]::new))
            .run();

    assertThat(run).isClean().hasStdout("linked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Serial", "Parallel", "G1", "Z"})
  void any_collector_will_do(String collector) {
    for (Jdk jdk : Jdk.values()) {
      Run run = LEAKY.on(jdk).jvm("-XX:+Use" + collector + "GC").run();

      assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    }
  }

  @OnEachJdk
  void nothing_needs_unsafe_memory_access(Jdk jdk) {
    Program program = jdk == Jdk.V25 ? LEAKY.jvm("--sun-misc-unsafe-memory-access=deny") : LEAKY;
    Run run = loading(program.on(jdk)).run();

    assertThat(run).exitsWith(0).leaks().single().hasLive(100);
    assertThat(loaded(run)).anyMatch(QuietStartIT::weaves);
  }

  private static boolean weaves(String className) {
    return className.startsWith("org.objectweb.asm.");
  }

  private static Program loading(Program program) {
    return program.jvm("-Xlog:class+load:file=classes.txt").agent();
  }

  private static Program loadingWithoutReport(Program program) {
    return program.jvm("-Xlog:class+load:file=classes.txt", "-javaagent:" + Places.agentJar());
  }

  private static List<String> loaded(Run run) {
    try (Stream<String> lines = Files.lines(run.file("classes.txt"))) {
      return lines.map(line -> line.replaceFirst("^(\\[.*])? *(\\S+) source:.*", "$2")).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> typesOfTheJdk() throws IOException {
    Path catalogue = Path.of(System.getProperty("basedir", "."), "../agent/src/main/resources");
    Pattern type =
        Pattern.compile("\\b(?:javax?|sun|com\\.sun)(?:\\.[a-z0-9]+)+(?:[.$][A-Z]\\w*)+");
    try (Stream<Path> files = Files.list(catalogue.resolve("catalogue"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("jdk"))
          .flatMap(file -> type.matcher(text(file)).results())
          .map(found -> found.group())
          .distinct()
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
