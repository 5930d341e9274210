package dev.leash.it.safety;

import static dev.leash.it.harness.Assertions.assertThat;

import dev.leash.it.harness.JavaCommand;
import dev.leash.it.harness.Program;
import dev.leash.it.harness.Run;
import dev.leash.it.harness.build.Places;
import dev.leash.it.harness.jdk.Jdk;
import dev.leash.it.harness.jdk.OnEachJdk;
import dev.leash.it.harness.maven.Libraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jazzer damages what Leash reads: rules, baselines, options, reports, class files, heap dumps. */
class FuzzIT {
  private static final String JAZZER = "com.code-intelligence:jazzer:0.30.0";

  /** Always the same: a build must not fail by chance. */
  @Test
  void what_is_damaged_is_read_or_refused() throws IOException {
    fuzz("All", Duration.ofMinutes(2), "-seed=1", "-runs=5000");
  }

  @EnabledIfSystemProperty(named = "leash.soak", matches = "true")
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  @ParameterizedTest
  @ValueSource(strings = {"Rules", "Baselines", "Arguments", "Reports", "Classes", "Dumps"})
  void and_so_it_is_for_minutes(String target) throws IOException {
    fuzz(target, Duration.ofMinutes(2));
  }

  /** Some more than without: what is woven is written anew, and some damages are left behind. */
  @OnEachJdk
  void a_damaged_class_that_the_jvm_takes_is_taken_with_leash_as_well(Jdk jdk) {
    Program program =
        Program.of("programs.faults.Broken")
            .alsoCompile("programs.discover.OwnApis")
            .with("com.google.guava:guava:33.7.2-jre")
            .on(jdk)
            .args("com.google.common.eventbus.EventBus")
            .args("programs.discover.OwnApis$Clock", "programs.discover.OwnApis$Handles");
    Run without = program.run();
    Run with = program.agent("discover=*").run();

    assertThat(without).exitsWith(0);
    assertThat(without.stdoutLines()).hasSizeBetween(100, 1_000);
    assertThat(with).exitsWith(0);
    assertThat(with.stdoutLines()).containsAll(without.stdoutLines());
    assertThat(with.report().notes()).anyMatch(note -> note.contains("could not be woven"));
    assertThat(with).hasLeft("jdk-pcs", 100); // and it still watches
  }

  private static void fuzz(String target, Duration time, String... more) throws IOException {
    List<Path> classPath = new ArrayList<>(Libraries.resolve(List.of(JAZZER), List.of()));
    Path hidden = hiddenClasses();
    classPath.add(hidden);
    classPath.add(
        Program.of("programs.fuzz." + target).classPath(classPath.toArray(Path[]::new)).classes());
    Run run =
        JavaCommand.main("com.code_intelligence.jazzer.Jazzer", classPath.toArray(Path[]::new))
            .jvm("-Xmx512m")
            .args(
                "--target_class=programs.fuzz." + target,
                "--instrumentation_includes=dev.leash.**",
                "--custom_hook_includes=dev.leash.**",
                // Which paths options name is the user's affair.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.FilePathTraversal",
                "-max_total_time=" + time.toSeconds(),
                "-max_len=20000",
                "-timeout=60",
                "-rss_limit_mb=0",
                seeds().toString())
            .args(more)
            .within(time.plusMinutes(2))
            .run();

    assertThat(run).exitsWith(0).hasStderrContaining("DONE");
  }

  /** What the agent's own loader loads, as a directory of classes. */
  private static Path hiddenClasses() throws IOException {
    Path there = Places.newDirectory("hidden");
    try (FileSystem jar = FileSystems.newFileSystem(Places.agentJar());
        Stream<Path> files = Files.walk(jar.getPath("/inst"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        if (file.toString().endsWith(".zip")) {
          unpack(file, there);
        } else {
          Path copy = there.resolve(jar.getPath("/inst").relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
    return there;
  }

  private static void unpack(Path archive, Path there) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path copy = there.resolve(entry.getName());
        Files.createDirectories(copy.getParent());
        Files.copy(in, copy);
      }
    }
  }

  /** Something of each that is in order, to begin with. */
  private static Path seeds() throws IOException {
    Path there = Places.newDirectory("seeds");
    Files.writeString(there.resolve("rules"), FaultsIT.ODD);
    Files.writeString(
        there.resolve("options"), "report=a.json;b.html,failOn=leak,apis=jdk-timer,-x,interval=5m");
    Files.writeString(
        there.resolve("config"), "frames=9\n# a remark\ncleanup=shutdown+owner-end\n");
    Files.writeString(
        there.resolve("baseline"),
        """
        {"schema": "leash-baseline/1", "leaks": [{"id": "3f9c21", "at": "a.B.c", "live": 100}]}
        """);
    try (InputStream report = FuzzIT.class.getResourceAsStream("/reports/leaky.json")) {
      Files.copy(report, there.resolve("report"));
    }
    try (InputStream dump = FuzzIT.class.getResourceAsStream("/heap/small.hprof")) {
      byte[] bytes = dump.readAllBytes();
      Files.write(there.resolve("dump"), bytes);
      try (OutputStream packed =
          new GZIPOutputStream(Files.newOutputStream(there.resolve("packed")))) {
        packed.write(bytes);
      }
    }
    for (String type : List.of("java.beans.PropertyChangeSupport", "java.util.Timer")) {
      try (InputStream in =
          ClassLoader.getSystemResourceAsStream(type.replace('.', '/') + ".class")) {
        Files.copy(in, there.resolve(type));
      }
    }
    return there;
  }
}
