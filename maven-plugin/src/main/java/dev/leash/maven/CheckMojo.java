package dev.leash.maven;

import dev.leash.baseline.Baseline;
import dev.leash.baseline.BaselineComparison;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Fails the build if the JVMs of the tests have leaks that the baseline does not know. The report
 * is printed. A build whose tests ran without Leash fails as well: a check that sees nothing would
 * pass for ever.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends LeashMojo {

  /** The file with the leaks that are known; if it does not exist, every leak is new. */
  @Parameter(property = "leash.baseline", defaultValue = "${project.basedir}/leash-baseline.json")
  private java.io.File baseline;

  /** Whether to fail the build, or only to print the report. */
  @Parameter(property = "leash.haltOnFailure", defaultValue = "true")
  private boolean haltOnFailure;

  @Override
  void run() throws MojoExecutionException, MojoFailureException {
    MergedReport report = reports().merged();
    if (report == null) {
      if (testsRan()) {
        fail(
            "The tests ran without Leash, so nothing was checked. If the configuration of Surefire"
                + " or Failsafe has an argLine, it must begin with @{argLine}.");
      } else {
        getLog().info("No tests ran, so there is nothing to check.");
      }
      return;
    }
    BaselineComparison compared = compare(report);
    getLog().info("Leash: " + report.summary());
    compared.lines().forEach(line -> getLog().info(line));
    report.notes().forEach(note -> getLog().warn(note));
    if (!compared.known().isEmpty()) {
      getLog().info(compared.known().size() + " known, see " + baseline);
    }
    if (!compared.fresh().isEmpty()) {
      print(report, compared);
      int leaks = compared.fresh().size();
      fail(
          (leaks == 1 ? "Leash found 1 leak" : "Leash found " + leaks + " leaks")
              + (compared.known().isEmpty() ? "" : " that the baseline does not know")
              + "; the report is above.");
    }
  }

  private BaselineComparison compare(MergedReport report) throws MojoExecutionException {
    try {
      Path file = baseline.toPath();
      Baseline known = Files.exists(file) ? Baseline.read(file) : Baseline.EMPTY;
      return known.compare(report.observed(), LocalDate.now(ZoneId.systemDefault()));
    } catch (IOException e) {
      throw new MojoExecutionException("The baseline can't be used: " + e.getMessage(), e);
    }
  }

  private void print(MergedReport report, BaselineComparison compared) {
    for (LeakBlock leak : report.leaks()) {
      if (compared.isFresh(leak.id())) {
        getLog().error("");
        getLog().error(leak.title());
        leak.details().forEach(line -> getLog().error(line));
      }
    }
    getLog().error("");
  }

  private void fail(String why) throws MojoFailureException {
    if (haltOnFailure) {
      throw new MojoFailureException(why);
    }
    getLog().warn(why);
  }

  /** Whether Surefire or Failsafe left results. */
  private boolean testsRan() throws MojoExecutionException {
    Path target = Path.of(project().getBuild().getDirectory());
    for (String results : List.of("surefire-reports", "failsafe-reports")) {
      Path directory = target.resolve(results);
      if (Files.isDirectory(directory)) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "TEST-*.xml")) {
          if (found.iterator().hasNext()) {
            return true;
          }
        } catch (IOException e) {
          throw new MojoExecutionException("The results of the tests can't be read", e);
        }
      }
    }
    return false;
  }
}
