package dev.leash.it.harness.maven;

import dev.leash.it.harness.build.Places;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A project that Maven builds in a process of its own, with the artifacts of this build.
 *
 * <p>Those are in a local repository below {@code target}, so none is installed anywhere else. What
 * else a project needs comes from the local repository of this build, to which the other one has
 * links, and from wherever the user's settings say.
 */
public final class MavenBuild {
  private static final String GROUP = "dev/leash";
  private static final long PATIENCE = 5;

  private final Path project;
  private final Path repository;

  /**
   * How it ended.
   *
   * @param directory the project
   * @param exitCode Maven's
   * @param output what it wrote
   */
  public record Result(Path directory, int exitCode, String output) {
    /** A file that it left. */
    public Path file(String name) {
      return directory.resolve(name);
    }
  }

  private MavenBuild(Path project, Path repository) {
    this.project = project;
    this.repository = repository;
  }

  /** A copy of a project. */
  public static MavenBuild of(Path project) {
    try {
      Path copy = Places.newDirectory(project.getFileName().toString());
      copy(project, copy);
      Path repository = Places.newDirectory("repository");
      link(Path.of(System.getProperty("leash.it.localRepository")), repository);
      for (String module : List.of("core", "agent", "junit")) {
        put(module, repository);
      }
      return new MavenBuild(copy, repository);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Links to all that is there, but a directory of its own for the artifacts of this build. */
  private static void link(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        String name = entry.getFileName().toString();
        if (Path.of(GROUP).startsWith(name)) {
          link(entry, Files.createDirectories(to.resolve(name)));
        } else if (!to.endsWith(GROUP) && !name.equals("leash")) {
          Files.createSymbolicLink(to.resolve(name), entry.toAbsolutePath());
        }
      }
    }
  }

  private static void put(String module, Path repository) throws IOException {
    Path home = Path.of("..", module);
    file(home.resolve("target/.flattened-pom.xml"), repository, "leash-" + module, ".pom");
    try (Stream<Path> jars = Files.list(home.resolve("target"))) {
      Path jar =
          jars.filter(
                  it ->
                      it.getFileName().toString().matches("leash-" + module + "(-[0-9.]+)?\\.jar"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no jar of " + module + "; build it"));
      file(jar, repository, "leash-" + module, ".jar");
    }
  }

  private static void file(Path from, Path repository, String artifact, String ending)
      throws IOException {
    String version = System.getProperty("leash.it.version");
    Path to = repository.resolve(GROUP).resolve(artifact).resolve(version);
    Files.createDirectories(to);
    Files.copy(from, to.resolve(artifact + "-" + version + ending));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : (Iterable<Path>) all::iterator) {
        Path relative = from.relativize(path);
        if (!relative.startsWith("target") && Files.isRegularFile(path)) {
          Path copy = to.resolve(relative.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(path, copy);
        }
      }
    }
  }

  /** Runs it to its end. */
  public Result run(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("leash.it.maven"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + repository));
    command.add("-Dleash.version=" + System.getProperty("leash.it.version"));
    settings(command, "-s", "leash.it.userSettings");
    settings(command, "-gs", "leash.it.globalSettings");
    if ("offline=true".equals(System.getProperty("leash.it.network"))) {
      command.add("-o");
    }
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile(project, "build", ".log");
      Process maven =
          new ProcessBuilder(command)
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!maven.waitFor(PATIENCE, TimeUnit.MINUTES)) {
        maven.descendants().forEach(ProcessHandle::destroyForcibly);
        maven.destroyForcibly();
        throw new AssertionError(command + " took too long\n" + Files.readString(output));
      }
      return new Result(project, maven.exitValue(), Files.readString(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static void settings(List<String> command, String flag, String property) {
    String file = System.getProperty(property, "");
    if (!file.isEmpty() && Files.isRegularFile(Path.of(file))) {
      command.addAll(List.of(flag, file));
    }
  }
}
