package dev.leash.agent.boot;

import dev.leash.agent.intake.Intake;
import dev.leash.agent.options.Options;
import dev.leash.detect.AtEnd;
import dev.leash.detect.Detectors;
import dev.leash.detect.Leak;
import dev.leash.registry.Cleanup;
import dev.leash.registry.Registry;
import dev.leash.registry.Snapshot;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes reports: settles, takes a snapshot, judges. */
final class Judge {

  private final Options options;
  private final String version;
  private final Registry registry;
  private final Intake intake;
  private final Notes notes;

  Judge(Options options, String version, Registry registry, Intake intake, Notes notes) {
    this.options = options;
    this.version = version;
    this.registry = registry;
    this.intake = intake;
    this.notes = notes;
  }

  /**
   * Whether nothing was ever registered and nothing went wrong, so that there is nothing to say.
   */
  boolean sawNothing() {
    return intake.errors() == 0 && registry.snapshot().total().registered() == 0;
  }

  /** Asks for a collection, waits for it, and judges what is left. */
  Report settleAndReport() {
    Snapshot before = registry.snapshot();
    boolean collected = before.total().live() > 0 && Garbage.collect();
    registry.sweep();
    Snapshot after = registry.snapshot();
    AtEnd atEnd = AtEnd.of(before, after);
    return report(atEnd.snapshot(), after, judged(atEnd, collected), null);
  }

  private List<Leak> judged(AtEnd atEnd, boolean collected) {
    return new Detectors(new Ignored(options.ignore())).judge(atEnd, collected);
  }

  /** The same findings, with the counts as they are now and what a cleanup did. */
  Report after(Report before, Cleanup cleanup) {
    return report(before.judged(), registry.snapshot(), before.leaks(), cleanup);
  }

  private Report report(Snapshot judged, Snapshot snapshot, List<Leak> leaks, Cleanup cleanup) {
    return new Report(
        Instant.now(),
        version,
        jvm(),
        judged,
        snapshot,
        leaks,
        new Extras(intake.errors(), 0, limits(), notes(), cleanup));
  }

  private Map<String, Object> limits() {
    return Map.of(
        "maxPerOwner", options.maxPerOwner(),
        "maxPerService", options.maxPerService(),
        "warnAt", options.warnAt());
  }

  private List<String> notes() {
    if (intake.firstError() != null) {
      notes.add("an error of Leash's own was caught: " + intake.firstError());
    }
    return notes.all();
  }

  private static Jvm jvm() {
    ProcessHandle process = ProcessHandle.current();
    long uptime =
        process
            .info()
            .startInstant()
            .map(start -> Duration.between(start, Instant.now()).toMillis())
            .orElse(0L);
    return new Jvm(process.pid(), System.getProperty("java.version"), main(), uptime);
  }

  private static String main() {
    String command = System.getProperty("sun.java.command");
    if (command == null || command.isEmpty()) {
      return null;
    }
    int space = command.indexOf(' ');
    return space < 0 ? command : command.substring(0, space);
  }
}
