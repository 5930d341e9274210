package dev.leash.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes HTML: {@code index.html} with the leaks of all JVMs of the tests, and the page of each JVM
 * beside it.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class ReportMojo extends LeashMojo {

  /** Where to write it. */
  @Parameter(
      property = "leash.outputDirectory",
      defaultValue = "${project.build.directory}/site/leash",
      required = true)
  private File outputDirectory;

  @Override
  void run() throws MojoExecutionException {
    ForkReports reports = reports();
    MergedReport report = reports.merged();
    if (report == null) {
      getLog().info("No tests ran with Leash, so there is nothing to report.");
      return;
    }
    try {
      Path directory = Files.createDirectories(outputDirectory.toPath());
      List<String> pages = new ArrayList<>();
      for (Path page : reports.pages()) {
        String name = page.getFileName().toString();
        Files.copy(page, directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        pages.add(name);
      }
      Path index = directory.resolve("index.html");
      Files.writeString(index, IndexPage.of(project().getName(), report, pages));
      getLog().info("Leash: " + report.summary() + " " + index);
    } catch (IOException e) {
      throw new MojoExecutionException("The report can't be written", e);
    }
  }
}
