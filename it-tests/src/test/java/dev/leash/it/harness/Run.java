package dev.leash.it.harness;

import dev.leash.it.harness.report.LeashReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A JVM that came to its end.
 *
 * @param command its command line
 * @param directory its working directory
 * @param exitCode its exit code
 * @param stdout what it wrote to standard output
 * @param stderr what it wrote to standard error
 */
public record Run(
    List<String> command, Path directory, int exitCode, String stdout, String stderr) {
  /** How much of an output a message shows, from its start and from its end. */
  private static final int SHOWN = 8_000;

  /** The report of Leash. */
  public LeashReport report() {
    if (!hasReport()) {
      throw new AssertionError("no report was written\n" + this);
    }
    return LeashReport.read(file(Launch.REPORT));
  }

  /** Whether it left a report. */
  public boolean hasReport() {
    return Files.exists(file(Launch.REPORT));
  }

  /** A file that it left in its working directory. */
  public Path file(String name) {
    return directory.resolve(name);
  }

  /** The lines of its standard output. */
  public List<String> stdoutLines() {
    return stdout.lines().toList();
  }

  /** The lines of its standard error. */
  public List<String> stderrLines() {
    return stderr.lines().toList();
  }

  /** All there is to know, for a message. */
  @Override
  public String toString() {
    return """
        --- command (in %s)
        %s
        --- exit code %d
        --- stdout
        %s--- stderr
        %s"""
        .formatted(
            directory,
            String.join(" ", command),
            exitCode,
            shortened(stdout),
            shortened(stderr).stripTrailing());
  }

  private static String shortened(String output) {
    return output.length() <= 2 * SHOWN
        ? output
        : output.substring(0, SHOWN)
            + "\n... (all of it is in the directory) ...\n"
            + output.substring(output.length() - SHOWN);
  }

  Run checked(Launch.Expectations expectations) {
    if (expectations.report() || hasReport()) {
      long errors = report().statistics().overview().agentErrors();
      if (errors != 0 && expectations.noAgentErrors()) {
        throw new AssertionError("the agent counted " + errors + " errors of its own\n" + this);
      }
    }
    return this;
  }
}
