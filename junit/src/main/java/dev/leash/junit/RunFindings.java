package dev.leash.junit;

import dev.leash.detect.Leak;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.report.ReportFiles;
import dev.leash.snapshot.Counts;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What all tests of a run left behind, each line of code once.
 *
 * <p>Thread-safe.
 */
final class RunFindings {

  /** So much evidence is enough. */
  private static final int MOST = 10;

  private final Map<String, Leak> byId = new LinkedHashMap<>();

  synchronized void add(List<Leak> leaks) {
    for (Leak leak : leaks) {
      byId.merge(leak.id(), leak, RunFindings::both);
    }
  }

  private static Leak both(Leak one, Leak other) {
    List<String> evidence = new ArrayList<>(one.evidence());
    if (evidence.size() < MOST) {
      evidence.addAll(other.evidence());
    }
    return new Leak(
        one.id(),
        one.verdict(),
        one.confidence(),
        other.state(),
        one.live() + other.live(),
        evidence);
  }

  /** Writes a report to every path, and says on standard error what could not be written. */
  @SuppressWarnings("SystemOut")
  synchronized void write(String paths) {
    for (String problem : ReportFiles.write(report(), paths)) {
      System.err.println("Leash: " + problem);
    }
  }

  private Report report() {
    List<Leak> leaks = List.copyOf(byId.values());
    List<SiteState> states = leaks.stream().map(Leak::state).toList();
    Counts total = states.stream().map(SiteState::counts).reduce(Counts.ZERO, Counts::plus);
    Snapshot snapshot =
        new Snapshot(0, total, total.live(), 0, states, Map.of(), Map.of(), Map.of());
    return new Report(Instant.now(), version(), Jvm.running("tests"), snapshot, leaks, Extras.NONE);
  }

  private static String version() {
    String version = RunFindings.class.getPackage().getImplementationVersion();
    return version == null ? "unknown" : version;
  }
}
