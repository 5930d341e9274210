package dev.leash.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Writes the HTML of all modules of the build into that of the first one: {@code mvn verify
 * leash:report-aggregate}.
 */
@Mojo(name = "report-aggregate", aggregator = true, threadSafe = true)
public final class ReportAggregateMojo extends LeashMojo {

  @Parameter(defaultValue = "${reactorProjects}", readonly = true)
  private List<MavenProject> modules;

  /** Where to write it. */
  @Parameter(
      property = "leash.outputDirectory",
      defaultValue = "${project.build.directory}/site/leash",
      required = true)
  private File outputDirectory;

  @Override
  void run() throws MojoExecutionException {
    Path inTarget = target(project()).relativize(reportsDirectory());
    ForkReports reports =
        new ForkReports(
            modules.stream().map(module -> target(module).resolve(inTarget)).toList(), agentJar());
    MergedReport merged = reports.merged();
    if (merged == null) {
      getLog().info("No tests ran with Leash, so there is nothing to report.");
      return;
    }
    getLog()
        .info(
            "Leash, all modules: "
                + merged.summary()
                + " "
                + ReportPages.write(
                    outputDirectory.toPath(), project().getName(), reports, merged));
  }

  private static Path target(MavenProject module) {
    return Path.of(module.getBuild().getDirectory());
  }
}
