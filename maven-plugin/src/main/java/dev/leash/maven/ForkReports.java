package dev.leash.maven;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/** The reports of the JVMs of a module's tests, a JSON file and a page of each. */
final class ForkReports {

  private static final String PREFIX = "leash-";
  private static final String JSON = ".json";

  /** How much the command that merges may take. */
  private static final String HEAP = "-Xmx512m";

  private final Path directory;
  private final Path agent;

  /**
   * Reports in a directory.
   *
   * @param directory need not exist
   * @param agent the jar whose command line merges them
   */
  ForkReports(Path directory, Path agent) {
    this.directory = directory;
    this.agent = agent;
  }

  /** What the agent's option {@code report} is to be. */
  String pattern() {
    String each = directory.resolve(PREFIX + "%p").toAbsolutePath().toString();
    return each + JSON + ";" + each + ".html";
  }

  /** The JSON reports that are there, by name. */
  List<Path> files() throws IOException {
    return all(JSON);
  }

  /** The pages that are there, by name. */
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
      List<Path> files = files();
      return files.isEmpty() ? null : new MergedReport(merge(files), files.size());
    } catch (IOException e) {
      throw new MojoExecutionException("The reports in " + directory + " can't be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("Interrupted while the reports were merged", e);
    }
  }

  private JsonNode merge(List<Path> files)
      throws IOException, InterruptedException, MojoExecutionException {
    Path output = Files.createTempFile(directory, "merged-", JSON);
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(HEAP, "-jar", agent.toString(), "report", "-o", output.toString()));
      command.add("--merge");
      files.forEach(file -> command.add(file.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
      if (process.waitFor() != 0) {
        throw new MojoExecutionException("The reports could not be merged: " + said.strip());
      }
      return new ObjectMapper().readTree(output.toFile());
    } finally {
      Files.delete(output);
    }
  }
}
