package dev.leash.heap.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs a program of the tests in a JVM of its own. */
public final class ForkedJvm {

  private ForkedJvm() {}

  /**
   * Runs {@code main} on a JDK, and returns the lines it printed. A JDK that is not there skips the
   * test.
   */
  public static List<String> run(int jdk, List<String> options, Class<?> main, String... args)
      throws IOException, InterruptedException {
    Optional<Path> home = home(jdk);
    assumeTrue(
        home.isPresent(), "no JDK " + jdk + " beside this one, nor in JAVA_" + jdk + "_HOME");
    List<String> command = new ArrayList<>();
    command.add(home.orElseThrow().resolve("bin").resolve("java").toString());
    command.add("-Xmx256m");
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(args));
    Path output = Files.createTempFile("forked", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      process.destroyForcibly();
      List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
      assertThat(ended).as(String.join("\n", lines)).isTrue();
      assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
      return lines;
    } finally {
      Files.delete(output);
    }
  }

  private static Optional<Path> home(int jdk) {
    String named = System.getenv("JAVA_" + jdk + "_HOME");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    Path running = Path.of(System.getProperty("java.home"));
    try (Stream<Path> beside = Files.list(running.getParent())) {
      return Stream.concat(Stream.of(running), beside.sorted())
          .filter(home -> isRelease(home, jdk))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRelease(Path home, int jdk) {
    Path release = home.resolve("release");
    try {
      return Files.isExecutable(home.resolve("bin").resolve("java"))
          && Files.isRegularFile(release)
          && Files.readString(release).contains("JAVA_VERSION=\"" + jdk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
