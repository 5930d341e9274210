package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Compiler;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.maven.Libraries;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Programs in other languages of the JVM: what they forget is told on their own lines, and what
 * they take back is not.
 */
class LanguagesIT {
  private static final Path SOURCES = Places.programs().resolveSibling("languages");
  private static final String KOTLIN = "org.jetbrains.kotlin:kotlin-compiler-embeddable:2.1.0";
  private static final String SCALA = "org.scala-lang:scala-compiler:2.13.17";
  private static final String GROOVY = "org.apache.groovy:groovy:4.0.24";
  private static final String CLOJURE = "org.clojure:clojure:1.12.0";

  @Test
  void kotlin() {
    List<Path> compiler = Libraries.resolve(List.of(KOTLIN), List.of());
    Path classes = Places.newDirectory("kotlin");
    compile(
        compiler,
        "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
        "-no-stdlib",
        "-no-reflect",
        "-cp",
        Compiler.path(compiler),
        "-d",
        classes.toString(),
        SOURCES.resolve("Desk.kt").toString());

    Run run = JavaCommand.main("DeskKt", plus(classes, compiler)).agent().run();

    assertThat(run).exitsWith(0).hasStdout("kept 100 and 100");
    assertLeaks(run, tuple("DeskKt", "open", 100L), tuple("DeskKt", "subscribe", 100L));
  }

  @Test
  void scala() {
    List<Path> compiler = Libraries.resolve(List.of(SCALA), List.of());
    Path classes = Places.newDirectory("scala");
    compile(
        compiler,
        "scala.tools.nsc.Main",
        "-classpath",
        Compiler.path(compiler),
        "-d",
        classes.toString(),
        SOURCES.resolve("Desk.scala").toString());

    Run run = JavaCommand.main("Main", plus(classes, compiler)).agent().run();

    assertThat(run).exitsWith(0).hasStdout("kept 100 and 100");
    assertLeaks(run, tuple("Main$", "open", 100L), tuple("Main$", "subscribe", 100L));
  }

  @Test
  void groovy() {
    Run run = script(GROOVY, "groovy.ui.GroovyMain", "desk.groovy");

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertLeaks(run, tuple("Desk", "open", 100L));
  }

  @Test
  void what_groovy_scripts_in_loaders_of_their_own_leave_behind_is_one_leak() {
    Run run = Program.of("programs.groovy.Rules").with(GROOVY).args("200").agent().run();

    assertThat(run).exitsWith(0).hasStdout("kept 200");
    assertLeaks(run, tuple("Rule*", "run", 168L)); // the first lines are told apart
  }

  @Test
  void clojure() {
    Run run = script(CLOJURE, "clojure.main", "desk.clj");

    assertThat(run).exitsWith(0).hasStdout("kept 100");
    assertLeaks(run, tuple("desk$open", "invokeStatic", 100L));
  }

  private static void assertLeaks(Run run, Tuple... expected) {
    assertThat(run.report().leaks())
        .extracting(leak -> leak.blame().type(), leak -> leak.blame().method(), leak -> leak.live())
        .containsExactlyInAnyOrder(expected);
  }

  private static void compile(List<Path> compiler, String main, String... arguments) {
    Run run =
        JavaCommand.main(main, compiler.toArray(Path[]::new))
            .jvm("-Xmx512m")
            .args(arguments)
            .within(Duration.ofMinutes(3))
            .run();
    assertThat(run).exitsWith(0);
  }

  private static Run script(String language, String main, String script) {
    List<Path> libraries = Libraries.resolve(List.of(language), List.of());
    return JavaCommand.main(main, libraries.toArray(Path[]::new))
        .args(SOURCES.resolve(script).toString())
        .agent()
        .run();
  }

  private static Path[] plus(Path classes, List<Path> libraries) {
    List<Path> all = new ArrayList<>(List.of(classes));
    all.addAll(libraries);
    return all.toArray(Path[]::new);
  }
}
