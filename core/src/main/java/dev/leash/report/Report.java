package dev.leash.report;

import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.Suspect;
import dev.leash.site.Site;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Everything a report says. Immutable; writers turn it into text or JSON and add nothing.
 *
 * @param generated when it was made
 * @param leash the version of Leash
 * @param jvm the process it is about
 * @param judged the sites as they were judged, before any cleanup
 * @param snapshot the counts as they are now
 * @param judgement what is accused and what is suspected
 * @param extras counters and limits that the registry doesn't know
 * @param background what it shows beside its findings
 */
public record Report(
    Instant generated,
    String leash,
    Jvm jvm,
    Snapshot judged,
    Snapshot snapshot,
    Judgement judgement,
    Extras extras,
    Background background) {

  /** Checks that it says when it was made. */
  public Report {
    Objects.requireNonNull(generated, "generated");
    Objects.requireNonNull(background, "background");
  }

  /** A report without a cleanup and without suspects, whose counts are those that were judged. */
  public Report(
      Instant generated,
      String leash,
      Jvm jvm,
      Snapshot snapshot,
      List<Leak> leaks,
      Extras extras) {
    this(
        generated,
        leash,
        jvm,
        snapshot,
        snapshot,
        new Judgement(leaks, List.of()),
        extras,
        Background.NONE);
  }

  /** The same with other leaks. */
  public Report with(List<Leak> otherLeaks) {
    Judgement other = new Judgement(otherLeaks, suspects());
    return new Report(generated, leash, jvm, judged, snapshot, other, extras, background);
  }

  /** The same with another background. */
  public Report with(Background other) {
    return new Report(generated, leash, jvm, judged, snapshot, judgement, extras, other);
  }

  /** What is accused, ranked. */
  public List<Leak> leaks() {
    return judgement.leaks();
  }

  /** What falls short of a verdict and is more than a start-up registration. */
  public List<Suspect> suspects() {
    return judgement.suspects();
  }

  /** Counts by the name of the kind, summed from the sites. */
  public SortedMap<String, Counts> byKind() {
    return sumBy(site -> site.api().kind().name());
  }

  /** Counts by the id of the event API, summed from the sites. */
  public SortedMap<String, Counts> byApi() {
    return sumBy(site -> site.api().id());
  }

  private SortedMap<String, Counts> sumBy(Function<Site, String> group) {
    SortedMap<String, Counts> sums = new TreeMap<>();
    for (SiteState state : snapshot.sites()) {
      sums.merge(group.apply(state.site()), state.counts(), Counts::plus);
    }
    return sums;
  }

  /**
   * The process a report is about.
   *
   * @param pid its id
   * @param java the version of Java
   * @param main the main class or jar; null if unknown
   * @param uptimeMillis milliseconds since the JVM started
   */
  public record Jvm(long pid, String java, String main, long uptimeMillis) {

    /**
     * The process that this code runs in.
     *
     * @param main the main class or jar; null if unknown
     */
    public static Jvm running(String main) {
      ProcessHandle process = ProcessHandle.current();
      long uptime =
          process
              .info()
              .startInstant()
              .map(start -> Duration.between(start, Instant.now()).toMillis())
              .orElse(0L);
      return new Jvm(process.pid(), System.getProperty("java.version"), main, uptime);
    }
  }

  /**
   * What the agent adds.
   *
   * @param agentErrors errors of Leash's own that were caught; 0 in a healthy run
   * @param leaksPrevented registrations of ended owners that Leash released
   * @param limits the limits in force, by the option's name; values are numbers or text
   * @param notes what could not be done, a line each; empty in a healthy run
   * @param cleanup what the cleanup at shutdown did; null if there was none
   */
  public record Extras(
      long agentErrors,
      long leaksPrevented,
      Map<String, Object> limits,
      List<String> notes,
      Cleanup cleanup) {

    /** Nothing to add. */
    public static final Extras NONE = new Extras(0, 0, Map.of(), List.of(), null);

    /** Copies what was handed in. */
    public Extras {
      limits = Map.copyOf(limits);
      notes = List.copyOf(notes);
    }
  }
}
