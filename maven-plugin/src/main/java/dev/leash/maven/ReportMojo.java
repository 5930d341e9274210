package dev.leash.maven;

import java.io.File;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes HTML: {@code index.html} with the leaks of all JVMs of the module's tests. */
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
    MergedReport merged = reports.merged();
    if (merged == null) {
      getLog().info("No tests ran with Leash, so there is nothing to report.");
      return;
    }
    getLog()
        .info(
            "Leash: "
                + merged.summary()
                + " "
                + ReportPages.write(
                    outputDirectory.toPath(), project().getName(), reports, merged));
  }
}
