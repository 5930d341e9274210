package dev.leash.agent.judge;

import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.baseline.BaselineComparison;
import dev.leash.detect.Detectors;
import dev.leash.detect.Leak;
import dev.leash.detect.OpenAccusations;
import dev.leash.detect.ProgramEnd;
import dev.leash.detect.Trend;
import dev.leash.owner.Lifetimes;
import dev.leash.registry.GarbageCollection;
import dev.leash.registry.Registry;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Makes reports: settles, takes a snapshot, judges. */
public final class Reporter {

  private static final long FEW = 8;

  private final Options options;
  private final String version;
  private final Registry registry;
  private final CollectorStatus collector;
  private final Lifetimes lifetimes;
  private final OwnerCleanup ownerCleanup;
  private final Notes notes;
  private volatile History memory;

  /** What is remembered from one report to the next. */
  private record History(Trend trend, OpenAccusations accusations) {}

  /**
   * A reporter.
   *
   * @param version what reports call this Leash
   * @param registry what to judge
   * @param collector says how collecting went
   * @param lifetimes what is known of components and loaders
   * @param ownerCleanup knows how many leaks were prevented
   * @param notes what could not be done
   */
  public Reporter(
      Options options,
      String version,
      Registry registry,
      CollectorStatus collector,
      Lifetimes lifetimes,
      OwnerCleanup ownerCleanup,
      Notes notes) {
    this.options = options;
    this.version = version;
    this.registry = registry;
    this.collector = collector;
    this.lifetimes = lifetimes;
    this.ownerCleanup = ownerCleanup;
    this.notes = notes;
  }

  /**
   * Whether nothing was ever registered and nothing went wrong, so that there is nothing to say.
   */
  public boolean sawNothing() {
    return collector.errors() == 0 && registry.lastId() == 0;
  }

  /** Ends a window of the counts over time; called after a garbage collection. */
  public void endWindow() {
    registry.sweep();
    memory().trend().add(registry.liveBySite());
  }

  private synchronized History memory() {
    if (memory == null) {
      memory = new History(new Trend(), new OpenAccusations());
    }
    return memory;
  }

  private SnapshotRequest request() {
    long timeout = options.timeout() == null ? 0 : options.timeout().toMillis();
    return new SnapshotRequest(
        lifetimes, timeout, options.maxPerOwner(), options.maxPerService(), false);
  }

  /**
   * Judges what is left while the application runs.
   *
   * @param collect whether to ask for a collection first and wait for it
   */
  public Report report(boolean collect) {
    boolean collected =
        collect && registry.snapshot().total().live() > 0 && GarbageCollection.ask(2);
    registry.sweep();
    Snapshot now = registry.snapshot(request());
    List<Leak> leaks = detectors().judge(now, collected);
    return report(Jvm.running(main()), now, now, filed(leaks, now), null);
  }

  /** Asks for a collection, waits for it, and judges what is left at the end. */
  public FinalReport settleAndReport() {
    Snapshot before = registry.snapshot(request());
    boolean collected = isWorthACollection(before) && GarbageCollection.ask(2);
    registry.sweep();
    Snapshot after = registry.snapshot(request().afterCollection(collected));
    ProgramEnd atEnd = ProgramEnd.of(before, after, collector.closedByExit());
    List<Leak> leaks = judged(atEnd, collected);
    BaselineComparison comparison = BaselineCheck.compare(options.baseline(), leaks, notes);
    return new FinalReport(report(jvmAtEnd(), atEnd.snapshot(), after, leaks, null), comparison);
  }

  private List<Leak> judged(ProgramEnd atEnd, boolean collected) {
    return filed(detectors().judge(atEnd, collected), atEnd.snapshot());
  }

  private Detectors detectors() {
    return new Detectors(new IgnoredClasses(options.ignore()), memory().trend());
  }

  /** What was accused before and is not any more is withdrawn, and said to be. */
  private List<Leak> filed(List<Leak> leaks, Snapshot snapshot) {
    memory().accusations().file(leaks, snapshot).forEach(notes::add);
    return leaks;
  }

  /** Nothing live and next to nothing released: nobody can hold anything. */
  private static boolean isWorthACollection(Snapshot snapshot) {
    return snapshot.total().live() > 0 || snapshot.total().released() >= FEW;
  }

  /** The same findings, with the counts as they are now and what a cleanup did. */
  public Report after(Report before, Cleanup cleanup) {
    return report(before.jvm(), before.judged(), registry.snapshot(), before.leaks(), cleanup);
  }

  /** Which process it is costs the JDK 10 ms to find out. Only files tell it. */
  private Jvm jvmAtEnd() {
    return options.report().isEmpty() ? new Jvm(0, null, null, 0) : Jvm.running(main());
  }

  private Report report(
      Jvm jvm, Snapshot judged, Snapshot snapshot, List<Leak> leaks, Cleanup cleanup) {
    return new Report(
        Instant.now(),
        version,
        jvm,
        judged,
        snapshot,
        leaks,
        new Extras(collector.errors(), ownerCleanup.leaksPrevented(), limits(), notes(), cleanup));
  }

  private Map<String, Object> limits() {
    return Map.of(
        "maxPerOwner", options.maxPerOwner(),
        "maxPerService", options.maxPerService(),
        "warnAt", options.warnAt());
  }

  private List<String> notes() {
    if (collector.firstError() != null) {
      notes.add("an error of Leash's own was caught: " + collector.firstError());
    }
    List<String> all = notes.all();
    if (collector.unknownReleases() > 0) {
      all.add(
          collector.unknownReleases()
              + " releases were of registrations that Leash did not know, because they were made"
              + " before it came");
    }
    return all;
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
