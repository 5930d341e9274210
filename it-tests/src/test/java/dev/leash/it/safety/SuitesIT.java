package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published tests of libraries that take back what they register: each test ends as it does
 * without Leash, and nothing is accused.
 */
public class SuitesIT {
  private static final String JUNIT = "6.1.3";
  private static final String VINTAGE = "org.junit.vintage:junit-vintage-engine:" + JUNIT;
  private static final String LANG = "org.apache.commons:commons-lang3";
  private static final String CONFIGURATION = "org.apache.commons:commons-configuration2";

  /**
   * A suite.
   *
   * @param library {@code group:artifact} with tests of its own under the classifier {@code tests}
   * @param needs what the tests need besides
   * @param select as {@code programs.suites.RunSuite} takes it
   */
  record Suite(String library, String version, List<String> needs, String... select) {
    Run run(boolean withLeash) throws IOException {
      Path tests = unpacked(Libraries.jar(library + ":jar:tests:" + version));
      Program program =
          Program.of("programs.suites.RunSuite")
              .with(
                  "org.junit.jupiter:junit-jupiter:" + JUNIT,
                  "org.junit.platform:junit-platform-launcher:" + JUNIT,
                  "org.hamcrest:hamcrest:3.0",
                  "org.mockito:mockito-core:5.20.0",
                  library + ":" + version)
              .with(needs.toArray(String[]::new))
              .without("xerces:xercesImpl", "log4j:log4j")
              .classPath(tests)
              .args(tests.toString())
              .args(select)
              .within(Duration.ofMinutes(20));
      return (withLeash ? program.agent() : program).run();
    }

    @Override
    public String toString() {
      return library.substring(library.indexOf(':') + 1) + " " + version;
    }
  }

  static Stream<Suite> some() {
    return Stream.of(
        new Suite(LANG, "3.18.0", LANG_NEEDS, ".*\\.event\\..*Test"),
        new Suite(CONFIGURATION, "2.12.0", CONFIGURATION_NEEDS, ".*\\.(event|reloading)\\..*"));
  }

  /** Runs of some suites under Leash, which behave. */
  public static Stream<Run> runs() {
    return some()
        .map(
            suite -> {
              try {
                return suite.run(true);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  static Stream<Suite> all() {
    return Stream.of(
        new Suite(LANG, "3.18.0", LANG_NEEDS, ".*\\.(concurrent|event|function)\\..*Test"),
        new Suite(CONFIGURATION, "2.12.0", CONFIGURATION_NEEDS, ".*\\.Test[^.]*"),
        new Suite(
            "org.apache.commons:commons-pool2",
            "2.12.1",
            List.of("org.apache.commons:commons-lang3:3.18.0", "cglib:cglib:3.3.0"),
            ".*Test.*",
            "-.*(Perf|Driver|TestSoftRef|AbandonedObjectPool).*"),
        new Suite(
            "io.vertx:vertx-core",
            "4.5.14",
            List.of(
                VINTAGE,
                "org.assertj:assertj-core:3.27.7",
                "com.fasterxml.jackson.core:jackson-databind:2.19.2"),
            ".*\\.(LocalEventBus|MessageConsumer|EventBusInterceptor|Timer|Future|CompositeFuture"
                + "|ContextTask|CloseFuture|Deployment|NamedWorkerPool|InboundBuffer)Test"),
        new Suite(
            "ch.qos.logback:logback-core",
            "1.3.15",
            List.of(VINTAGE, "org.assertj:assertj-core:3.27.7", "org.fusesource.jansi:jansi:2.4.2"),
            ".*Test",
            "-.*(Perf|Contention).*"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("some")
  void a_library_passes_its_own_tests_as_before_and_is_not_accused(Suite suite) throws IOException {
    same(suite);
  }

  @EnabledIfSystemProperty(named = "leash.soak", matches = "true")
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void and_so_does_all_of_each_suite(Suite suite) throws IOException {
    same(suite);
  }

  /**
   * Some tests depend on the clock and fail on a busy machine, with Leash or without: where the two
   * runs differ there is another try.
   */
  private static void same(Suite suite) throws IOException {
    Set<String> without = new TreeSet<>(outcomes(suite.run(false)));
    Set<String> with = checked(suite);
    if (!with.equals(without)) {
      without.addAll(outcomes(suite.run(false)));
      with.addAll(checked(suite));
    }
    without.removeIf(it -> !it.startsWith("SUCCESSFUL"));

    assertThat(without).hasSizeGreaterThan(10);
    assertThat(with).containsAll(without);
  }

  private static Set<String> checked(Suite suite) throws IOException {
    Run run = suite.run(true);
    assertThat(run).isClean();
    List<String> outcomes = outcomes(run);
    var seen = run.report().statistics().overview();
    assertThat(seen.registered()).isGreaterThan(10);
    System.out.printf("%s: %d tests, %s%n", suite, outcomes.size(), seen);
    return new TreeSet<>(outcomes);
  }

  private static List<String> outcomes(Run run) throws IOException {
    assertThat(run).exitsWith(0);
    return Files.readAllLines(run.file("outcomes.txt"));
  }

  private static Path unpacked(Path jar) throws IOException {
    Path there = Places.newDirectory("tests");
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path copy = there.resolve(file.toString().substring(1));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    return there;
  }

  private static final List<String> LANG_NEEDS =
      List.of("org.easymock:easymock:5.6.0", "org.junit-pioneer:junit-pioneer:2.3.0");

  private static final List<String> CONFIGURATION_NEEDS =
      List.of(
          "commons-beanutils:commons-beanutils:1.11.0",
          "org.apache.commons:commons-vfs2:2.10.0",
          "commons-jxpath:commons-jxpath:1.4.0",
          "xml-resolver:xml-resolver:1.2",
          "org.hsqldb:hsqldb:2.7.4",
          "org.springframework:spring-context:5.3.39",
          "org.springframework:spring-test:5.3.39",
          "javax.servlet:servlet-api:2.4",
          "commons-codec:commons-codec:1.18.0",
          "com.fasterxml.jackson.core:jackson-databind:2.19.2",
          "org.yaml:snakeyaml:2.4",
          "org.slf4j:slf4j-nop:1.7.36",
          "commons-io:commons-io:2.20.0",
          "com.sun.mail:jakarta.mail:2.0.2",
          "org.apache.commons:commons-dbcp2:2.13.0");
}
