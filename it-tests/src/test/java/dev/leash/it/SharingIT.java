package dev.leash.it;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Jars;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Class data sharing, which an agent loses easily, is kept. */
class SharingIT {
  private static final Path ARCHIVES = Places.newDirectory("archives");
  private static final String GUAVA = "com.google.guava:guava:33.7.2-jre";
  private static final Pattern SHARED =
      Pattern.compile("com\\.google\\..*shared objects file \\(top\\)");

  /** One of the application and one of Leash, neither of which is in the archive of the JDK. */
  private static final Pattern CACHED =
      Pattern.compile(
          " (programs\\.env\\.Model|dev\\.leash\\.agent\\.boot\\.Agent) source: shared objects file");

  @OnEachJdk
  void an_archive_of_the_application_is_used_as_before(Jdk jdk) throws IOException {
    Path archive = ARCHIVES.resolve(jdk.name() + ".jsa");
    JavaCommand program = jarred("programs.guava.LeakyBus", GUAVA).on(jdk).plain().args("clean");
    assertThat(program.jvm("-XX:ArchiveClassesAtExit=" + archive).run()).exitsWith(0);
    JavaCommand shares = program.jvm("-XX:SharedArchiveFile=" + archive, classes());

    Run without = shares.run();
    Run with = shares.agent().run();

    // Of some 230, all but the few that are woven.
    assertThat(shared(without, SHARED)).isGreaterThan(200);
    assertThat(shared(with, SHARED)).isGreaterThan(shared(without, SHARED) - 10);
    assertThat(with).isClean().hasStdoutContaining("heard 100");
    assertThat(with.stderr()).doesNotContain("Sharing is only supported");
  }

  @Test
  void a_cache_that_was_trained_with_leash_is_used_with_leash() throws IOException {
    Path cache = ARCHIVES.resolve("hi.aot");
    JavaCommand program = jarred("programs.env.Model").on(Jdk.V25).plain().args("leaky");
    assertThat(program.jvm("-XX:AOTCacheOutput=" + cache).agent().run()).exitsWith(0);

    Run run = program.jvm("-XX:AOTCache=" + cache, classes()).agent().run();

    // All but the one whose main method says when it returns.
    assertThat(shared(run, CACHED)).isEqualTo(1);
    assertThat(run).exitsWith(0).hasStdout("kept 100").leaks().single().hasLive(100);
    assertThat(run.stderr()).doesNotContain("[error]").doesNotContain("[warning]");
  }

  private static String classes() {
    return "-Xlog:class+load:file=classes.txt";
  }

  /** Archives take classes from jars only. */
  private static JavaCommand jarred(String mainClass, String... libraries) {
    Program program = Program.of(mainClass).with(libraries);
    Path jar = Jars.pack("program.jar", Map.of(), program.classes());
    return JavaCommand.main(
        mainClass, Stream.concat(Stream.of(jar), program.needs().stream()).toArray(Path[]::new));
  }

  private static long shared(Run run, Pattern source) throws IOException {
    try (Stream<String> lines = Files.lines(run.file("classes.txt"))) {
      return lines.filter(source.asPredicate()).count();
    }
  }
}
