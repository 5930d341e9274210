package dev.leash.maven;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of the JVMs of tests, a JSON file and a page of each. */
final class ForkReports {

  private static final String PREFIX = "leash-";
  private static final String JSON = ".json";

  /** How much the command that merges may take. */
  private static final String HEAP = "-Xmx512m";

  private final List<Path> directories;
  private final Path agent;

  /**
   * Reports in directories.
   *
   * @param directories one for each module; need not exist
   * @param agent the jar whose command line merges them
   */
  ForkReports(List<Path> directories, Path agent) {
    this.directories = List.copyOf(directories);
    this.agent = agent;
  }

  /** What the agent's option {@code report} is to be for the JVMs of one module. */
  static String pattern(Path directory) {
    String each = directory.resolve(PREFIX + "%p").toAbsolutePath().toString();
    return each + JSON + ";" + each + ".html";
  }

  /** The pages that are there, by module and name. */
  List<Path> pages() throws IOException {
    return all(".html");
  }

  /** Removes all of them. */
  void delete() throws IOException {
    for (Path file : all("")) {
      Files.delete(file);
    }
  }

  private List<Path> all(String ending) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path directory : directories) {
      all.addAll(all(directory, ending));
    }
    return all;
  }

  private static List<Path> all(Path directory, String ending) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(PREFIX))
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /**
   * All reports as one.
   *
   * @return what it says, or null if there is none
   */
  MergedReport merged() throws MojoExecutionException {
    try {
      List<Path> files = all(JSON);
      if (files.isEmpty()) {
        return null;
      }
      Path output = Files.createTempFile(PREFIX, JSON);
      try {
        merge(files, output);
        return new MergedReport(new ObjectMapper().readTree(output.toFile()), files.size());
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The reports in " + directories + " can't be read", e);
    }
  }

  /** Writes all reports as one; the ending of the file picks the format. */
  void write(Path output) throws IOException, MojoExecutionException {
    merge(all(JSON), output);
  }

  private void merge(List<Path> files, Path output) throws IOException, MojoExecutionException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-jar", agent.toString(), "report", "-o", output.toString()));
    command.add("--merge");
    files.forEach(file -> command.add(file.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    try {
      if (process.waitFor() != 0) {
        throw new MojoExecutionException("The reports could not be merged: " + said.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted while the reports were merged", e);
    }
  }
}
