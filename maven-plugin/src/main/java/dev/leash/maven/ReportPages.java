package dev.leash.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The pages of a report: {@code index.html} with the leaks, {@code all.html} with everything, and
 * in {@code jvms} the page of each JVM.
 */
final class ReportPages {

  private static final String ALL = "all.html";
  private static final String JVMS = "jvms";

  private ReportPages() {}

  /**
   * Writes them.
   *
   * @param directory where to; made if it does not exist
   * @param project what the report is about
   * @param reports the reports of the JVMs
   * @param merged the same as one
   * @return the page to begin with
   */
  static Path write(Path directory, String project, ForkReports reports, MergedReport merged)
      throws MojoExecutionException {
    try {
      Files.createDirectories(directory.resolve(JVMS));
      List<String> pages = new ArrayList<>();
      for (Path page : reports.pages()) {
        // Ids of processes are given again: in a container each build may begin with the same.
        String name = JVMS + "/" + (pages.size() + 1) + "-" + page.getFileName();
        Files.copy(page, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        pages.add(name);
      }
      reports.write(directory.resolve(ALL));
      Path index = directory.resolve("index.html");
      Files.writeString(index, IndexPage.of(project, merged, ALL, pages));
      return index;
    } catch (IOException e) {
      throw new MojoExecutionException("The report can't be written", e);
    }
  }
}
