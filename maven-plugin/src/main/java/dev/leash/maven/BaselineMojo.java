package dev.leash.maven;

import dev.leash.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the leaks of the last build into the baseline, so that {@code check} tolerates them. What
 * did not occur is taken out with {@code leash.prune}; without it, entries only come and grow.
 */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends LeashMojo {

  /** The file. */
  @Parameter(property = "leash.baseline", defaultValue = "${project.basedir}/leash-baseline.json")
  private java.io.File baseline;

  /** Whether to only take out what did not occur, and lower what has become less. */
  @Parameter(property = "leash.prune", defaultValue = "false")
  private boolean prune;

  /** Why what is new is tolerated. */
  @Parameter(property = "leash.reason")
  private String reason;

  /** The last day on which it is, as {@code yyyy-mm-dd}. */
  @Parameter(property = "leash.until")
  private String until;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    MergedReport report = reports().merged();
    if (report == null) {
      throw new MojoFailureException("There is no report yet; \"mvn verify\" makes it.");
    }
    try {
      Path file = baseline.toPath();
      Baseline before = Files.exists(file) ? Baseline.read(file) : Baseline.EMPTY;
      Baseline after =
          prune
              ? before.pruned(report.observed())
              : before.with(report.observed(), reason, until == null ? null : date());
      if (Files.exists(file) || !after.known().isEmpty()) {
        after.write(file);
      }
      getLog()
          .info(
              baseline
                  + ": "
                  + before.known().size()
                  + " known before, now "
                  + after.known().size());
    } catch (IOException e) {
      throw new MojoExecutionException("The baseline can't be used: " + e.getMessage(), e);
    }
  }

  private LocalDate date() throws MojoFailureException {
    try {
      return LocalDate.parse(until);
    } catch (DateTimeParseException e) {
      throw new MojoFailureException("leash.until is no date such as 2027-01-31: " + until);
    }
  }
}
