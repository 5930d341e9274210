package dev.leash.maven;

import java.io.IOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts Leash into the JVMs of the tests: adds {@code -javaagent} to the property that Surefire and
 * Failsafe take their arguments from, and removes the reports of earlier builds.
 */
@Mojo(name = "prepare-agent", defaultPhase = LifecyclePhase.INITIALIZE, threadSafe = true)
public final class PrepareAgentMojo extends LeashMojo {

  /** The property to add to. Surefire and Failsafe read {@code argLine}. */
  @Parameter(property = "leash.propertyName", defaultValue = "argLine")
  private String propertyName;

  /** Options of the agent, by name; {@code report} is set by this goal. */
  @Parameter private Map<String, String> options;

  /** Whether to keep the reports of earlier builds, and count them in. */
  @Parameter(property = "leash.append", defaultValue = "false")
  private boolean append;

  @Override
  void run() throws MojoExecutionException {
    ForkReports reports = reports();
    if (!append) {
      try {
        reports.delete();
      } catch (IOException e) {
        throw new MojoExecutionException("The reports of earlier builds can't be removed", e);
      }
    }
    String argument =
        AgentArgument.of(
            agentJar(),
            ForkReports.pattern(reportsDirectory()),
            options == null ? Map.of() : new TreeMap<>(options));
    Properties properties = project().getProperties();
    String before = properties.getProperty(propertyName, "");
    properties.setProperty(propertyName, (argument + " " + before).strip());
    getLog().info(propertyName + " set to " + properties.getProperty(propertyName));
  }
}
