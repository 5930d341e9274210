package dev.leash.it.harness.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Where things are: sources of programs, the agent jar, and room to work in. */
public final class Places {
  private static final Path MODULE = module();
  private static final Path WORK = emptied(MODULE.resolve("target/it"));

  private Places() {}

  /** The sources of the programs that run in other JVMs. */
  public static Path programs() {
    return MODULE.resolve("src/programs/java");
  }

  /** The sources of programs that are modules, a directory each, by the name of the module. */
  public static Path modules() {
    return MODULE.resolve("src/programs/modules");
  }

  /** The jar under test. */
  public static Path agentJar() {
    String given = System.getProperty("leash.it.agentJar");
    Path jar = given == null ? MODULE.resolve("../agent/target/leash-agent.jar") : Path.of(given);
    if (!Files.isRegularFile(jar)) {
      throw new AssertionError(
          "no agent jar at " + jar.normalize() + "; build it: mvn -q package -pl agent -am");
    }
    return jar.toAbsolutePath().normalize();
  }

  /** A new directory of its own below {@code target/it}, kept for whoever reads a failure. */
  public static Path newDirectory(String name) {
    try {
      return Files.createTempDirectory(WORK, name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path module() {
    Path base = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    return Files.isDirectory(base.resolve("src/programs")) ? base : base.resolve("it-tests");
  }

  private static Path emptied(Path directory) {
    try {
      if (Files.exists(directory)) {
        try (Stream<Path> old = Files.walk(directory)) {
          for (Path path : (Iterable<Path>) old.sorted(Comparator.reverseOrder())::iterator) {
            Files.delete(path);
          }
        }
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
