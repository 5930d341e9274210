package dev.leash.agent.judge;

import dev.leash.agent.clients.CopyConnector;
import dev.leash.agent.log.Notes;
import dev.leash.agent.options.Options;
import dev.leash.agent.prove.HeapLook;
import dev.leash.agent.prove.OutsideReader;
import dev.leash.baseline.BaselineComparison;
import dev.leash.detect.Detectors;
import dev.leash.detect.Judgement;
import dev.leash.detect.OpenAccusations;
import dev.leash.detect.ProgramEnd;
import dev.leash.detect.Trend;
import dev.leash.gc.GarbageCollection;
import dev.leash.registry.Registration;
import dev.leash.registry.Registry;
import dev.leash.report.Background;
import dev.leash.report.Report;
import dev.leash.report.Report.Extras;
import dev.leash.report.Report.Jvm;
import dev.leash.snapshot.Cleanup;
import dev.leash.snapshot.CleanupFailure;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import dev.leash.track.Settings;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes reports: settles, takes a snapshot, judges. */
public final class Reporter {

  /** Releases fail for the same reason, mostly. */
  private static final int REASONS = 3;

  private final Options options;
  private final String version;
  private final Registry registry;
  private final CollectorStatus collector;
  private final SnapshotRequest known;
  private final CopyConnector clients;
  private final OwnerCleanup ownerCleanup;
  private final Notes notes;
  private final ReportBackground background;
  private final EndSettlement end;
  private volatile Memory memory;
  private volatile OutsideReader outside;

  /** What is remembered from one report to the next. */
  private record Memory(Trend trend, OpenAccusations accusations) {}

  /**
   * A reporter.
   *
   * @param version what reports call this Leash
   * @param registry what to judge
   * @param collector says how collecting went
   * @param known what is known of components and loaders, and who looks for what is retained
   * @param clients knows the settings in force, which the application may change while it runs
   * @param ownerCleanup knows how many leaks were prevented
   * @param history knows how the counts grew
   * @param notes what could not be done
   */
  public Reporter(
      Options options,
      String version,
      Registry registry,
      CollectorStatus collector,
      SnapshotRequest known,
      CopyConnector clients,
      OwnerCleanup ownerCleanup,
      HistorySampler history,
      Notes notes) {
    this.options = options;
    this.version = version;
    this.registry = registry;
    this.collector = collector;
    this.known = known;
    this.clients = clients;
    this.ownerCleanup = ownerCleanup;
    this.notes = notes;
    this.background = new ReportBackground(options, history);
    this.end = new EndSettlement(registry, collector, means(), notes);
  }

  /**
   * Whether nothing was ever registered and nothing went wrong, so that there is nothing to say.
   */
  public boolean sawNothing() {
    return collector.errors() == 0 && registry.lastId() == 0;
  }

  /** Ends a window of the counts over time; called after a garbage collection. */
  public void endWindow() {
    if (end.hasBegun()) {
      return; // collections that are asked for at the end would look like a standstill
    }
    registry.sweep();
    memory().trend().add(registry.liveBySite());
  }

  private synchronized Memory memory() {
    if (memory == null) {
      memory = new Memory(new Trend(), new OpenAccusations());
    }
    return memory;
  }

  private SnapshotRequest request() {
    long timeout = options.timeout() == null ? 0 : options.timeout().toMillis();
    Settings inForce = clients.settings(); // the application may change them while it runs
    return known.timeout(timeout).limits(inForce.maxPerOwner(), inForce.maxPerService());
  }

  /**
   * Judges what is left while the application runs.
   *
   * @param collect whether to ask for a collection first and wait for it
   */
  public Report report(boolean collect) {
    return report(collect, false);
  }

  /**
   * The same, with a look at the heap if that is wanted and not switched off: the application
   * stands still for that.
   *
   * @param prove whether to look at the heap, however large it is
   */
  public Report report(boolean collect, boolean prove) {
    boolean asked = collect && registry.snapshot().total().live() > 0;
    boolean collected = asked && GarbageCollection.ask(2);
    registry.sweep();
    Snapshot now = registry.snapshot(request());
    Detectors detectors = detectors();
    Function<ProgramEnd, Judgement> judge =
        state ->
            asked
                ? detectors.judge(state.snapshot(), collected)
                : detectors.judge(state.snapshot());
    ProgramEnd state = new ProgramEnd(now, Set.of()); // nothing has ended with it
    Judgement judgement =
        prove ? ProvenState.of(state, detectors, look(), judge).judged(judge) : judge.apply(state);
    Judgement filed = filed(judgement, now);
    return report(
        Jvm.running(ReportBackground.mainClass()), now, now, filed, null, background.now());
  }

  /**
   * A test for the registrations that are accused now, as far as they can be told from others.
   *
   * @param collect whether to ask for a collection first and wait for it
   */
  public Predicate<Registration> leaking(boolean collect) {
    return new LeakingRegistrations(
            registry, known.lifetimes(), new IgnoredClasses(options.ignore()))
        .of(report(collect).leaks());
  }

  /** Looks at the heap for whoever asks; sees nothing if that is switched off. */
  public HeapLook look() {
    HeapLook look = HeapLook.asked(options.prove(), registry, notes).with(known.lifetimes());
    return outside == null ? look : look.readBy(outside);
  }

  /** Where another process offers to read the dumps that somebody asks for. */
  public synchronized OutsideReader outsideReader() {
    if (outside == null) {
      outside = new OutsideReader();
    }
    return outside;
  }

  private EndSettlement.Means means() {
    return new EndSettlement.Means() {
      @Override
      public SnapshotRequest request() {
        return Reporter.this.request();
      }

      @Override
      public Detectors detectors() {
        return Reporter.this.detectors();
      }

      @Override
      public HeapLook look() {
        return HeapLook.atEnd(options.prove(), registry, notes).with(known.lifetimes());
      }
    };
  }

  /** What is left at the end of the program, which may be looked at before it is reported. */
  public EndSettlement end() {
    return end;
  }

  /** Asks for a collection, waits for it, and judges what is left at the end. */
  public FinalReport settleAndReport() {
    Settlement settled = end.settle();
    ProgramEnd atEnd = settled.state().program();
    Detectors detectors = detectors();
    Judgement judged = settled.state().judged(end -> detectors.judge(end, settled.collected()));
    Judgement judgement = filed(judged, atEnd.snapshot());
    BaselineComparison comparison =
        BaselineCheck.compare(options.baseline(), judgement.leaks(), notes);
    return new FinalReport(
        report(jvmAtEnd(), atEnd.snapshot(), settled.after(), judgement, null, background.now()),
        comparison);
  }

  private Detectors detectors() {
    return new Detectors(new IgnoredClasses(options.ignore()), memory().trend(), known.time());
  }

  /** What was accused before and is not any more is withdrawn, and said to be. */
  private Judgement filed(Judgement judgement, Snapshot snapshot) {
    background.accused(judgement.leaks().size());
    memory().accusations().file(judgement.leaks(), snapshot).forEach(notes::add);
    return judgement;
  }

  /**
   * The same findings, with the counts as they are now and what a cleanup did. How the counts grew
   * is told up to the cleanup, which would make the growth of each leak end with a fall.
   */
  public Report after(Report before, Cleanup cleanup) {
    List<CleanupFailure> failures = registry.cleanupFailures();
    for (CleanupFailure failure : failures.subList(0, Math.min(REASONS, failures.size()))) {
      notes.add("a release failed: " + failure.what() + ": " + failure.error());
    }
    return report(
        before.jvm(),
        before.judged(),
        registry.snapshot(),
        before.judgement(),
        cleanup,
        before.background());
  }

  /** Which process it is costs the JDK 10 ms to find out. Only files tell it. */
  private Jvm jvmAtEnd() {
    return options.report().isEmpty()
        ? new Jvm(0, null, null, 0)
        : Jvm.running(ReportBackground.mainClass());
  }

  private Report report(
      Jvm jvm,
      Snapshot judged,
      Snapshot snapshot,
      Judgement judgement,
      Cleanup cleanup,
      Background past) {
    return new Report(
        Instant.now(),
        version,
        jvm,
        judged,
        snapshot,
        judgement,
        new Extras(collector.errors(), ownerCleanup.leaksPrevented(), limits(), notes(), cleanup),
        past);
  }

  private Map<String, Object> limits() {
    Settings settings = clients.settings();
    return Map.of(
        "maxPerOwner", settings.maxPerOwner(),
        "maxPerService", settings.maxPerService(),
        "warnAt", settings.warnAt());
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
    if (collector.refused() > 0) {
      all.add(
          collector.refused()
              + " registrations were not taken in, because Leash held as much as maxMemory allows");
    }
    if (collector.missed() > 0) {
      all.add(
          collector.missed()
              + " registrations were not taken in, because Leash had stepped aside: its threads took"
              + " more of the processor time than budget allows");
    }
    return all;
  }
}
