package dev.leash.it.harness;

import dev.leash.it.harness.report.Site;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What to expect of a run. Every failure shows all of its output. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {
  /** So many registrations at one line are told from what a program has of a class anyway. */
  private static final long ENOUGH = 30;

  RunAssert(Run run) {
    super(run, RunAssert.class);
    as("%s", run);
  }

  /** It ended well, there is no leak, and Leash has nothing to complain about. */
  public RunAssert isClean() {
    exitsWith(0);
    leaks().isEmpty();
    Assertions.assertThat(actual.report().notes()).as("notes of\n%s", actual).isEmpty();
    return this;
  }

  /** The exit code. */
  public RunAssert exitsWith(int code) {
    isNotNull();
    Assertions.assertThat(actual.exitCode()).as("exit code of\n%s", actual).isEqualTo(code);
    return this;
  }

  /** The lines of standard output, all of them. */
  public RunAssert hasStdout(String... lines) {
    Assertions.assertThat(actual.stdoutLines()).as("stdout of\n%s", actual).containsExactly(lines);
    return this;
  }

  /** A text within standard output. */
  public RunAssert hasStdoutContaining(String text) {
    Assertions.assertThat(actual.stdout()).as("stdout of\n%s", actual).contains(text);
    return this;
  }

  /** A text within standard error. */
  public RunAssert hasStderrContaining(String text) {
    Assertions.assertThat(actual.stderr()).as("stderr of\n%s", actual).contains(text);
    return this;
  }

  /** No line on standard error but those that match one of the regular expressions. */
  public RunAssert hasNothingOnStderrBut(String... patterns) {
    List<String> unexpected =
        actual.stderrLines().stream()
            .filter(line -> Stream.of(patterns).noneMatch(line::matches))
            .toList();
    Assertions.assertThat(unexpected).as("unexpected lines on stderr of\n%s", actual).isEmpty();
    return this;
  }

  /** No line on standard error but those that start with the name of Leash, as its own do. */
  public RunAssert hasOnlyLeashOnStderr() {
    return hasNothingOnStderrBut("Leash\\b.*");
  }

  /**
   * An event API at work: something was registered, and this much was still registered at the end,
   * whether the emergency cleanup has released it since then or not. What a library registers for
   * itself is not the program's to take back.
   */
  public RunAssert hasLeft(String api, long registrations) {
    List<Site> sites = actual.report().sitesOf(api);
    Assertions.assertThat(sites.stream().mapToLong(Site::registered).sum())
        .as("registered by %s in\n%s", api, actual)
        .isPositive();
    Assertions.assertThat(
            sites.stream()
                .filter(it -> it.blame() != null && it.blame().type().startsWith("programs."))
                .mapToLong(it -> it.live() + it.cleaned())
                .sum())
        .as("left of %s in\n%s", api, actual)
        .isEqualTo(registrations);
    return this;
  }

  /**
   * What an event API was given and had taken back is no longer in memory: of the listeners'
   * classes less than one in ten of those registered are there after a collection. For runs that
   * count their instances. Nothing is said of a few, nor of classes that the JVM has many objects
   * of anyway: the JDK's paths, strings, and threads.
   */
  public RunAssert hasForgottenListeners(String api) {
    InstanceCounts counts = InstanceCounts.of(actual);
    for (Site site : actual.report().sitesOf(api)) {
      boolean own = site.blame() != null && site.blame().type().startsWith("programs.");
      if (own && site.registered() >= ENOUGH && isCountable(site.listener().name())) {
        Assertions.assertThat(counts.of(site.listener().name()))
            .as("%s in memory at the end, from %s, of\n%s", site.listener(), site.blame(), actual)
            .isLessThanOrEqualTo(site.registered() / 10);
      }
    }
    return this;
  }

  private static boolean isCountable(String listener) {
    return listener != null
        && !listener.startsWith("sun.")
        && !listener.equals("java.lang.String")
        && !listener.equals("java.lang.Thread");
  }

  /** The leaks. */
  public LeaksAssert leaks() {
    isNotNull();
    return new LeaksAssert(actual.report().leaks()).as("leaks of\n%s", actual);
  }
}
