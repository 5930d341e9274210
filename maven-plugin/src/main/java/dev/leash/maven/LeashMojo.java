package dev.leash.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals have in common: where reports are, and how to skip. */
abstract class LeashMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true)
  private List<Artifact> pluginArtifacts;

  /** Where the JVMs of the tests leave their reports. */
  @Parameter(
      property = "leash.reportsDirectory",
      defaultValue = "${project.build.directory}/leash",
      required = true)
  private java.io.File reportsDirectory;

  /** Whether to do nothing. */
  @Parameter(property = "leash.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Leash is skipped.");
    } else {
      run();
    }
  }

  /** What the goal does. */
  abstract void run() throws MojoExecutionException, MojoFailureException;

  /** The module that is built. */
  final MavenProject project() {
    return project;
  }

  /** Where the JVMs of its tests leave their reports. */
  final Path reportsDirectory() {
    return reportsDirectory.toPath();
  }

  /** The reports of the JVMs of its tests. */
  final ForkReports reports() throws MojoExecutionException {
    return new ForkReports(List.of(reportsDirectory()), agentJar());
  }

  /** The agent's jar, which is a dependency of this plugin. */
  final Path agentJar() throws MojoExecutionException {
    for (Artifact artifact : pluginArtifacts) {
      if (artifact.getGroupId().equals("dev.leash")
          && artifact.getArtifactId().equals("leash-agent")) {
        return artifact.getFile().toPath();
      }
    }
    throw new MojoExecutionException("leash-agent is not among the artifacts of this plugin");
  }
}
