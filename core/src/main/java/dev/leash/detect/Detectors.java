package dev.leash.detect;

import dev.leash.detect.Detector.Finding;
import dev.leash.detect.Detector.View;
import dev.leash.site.Frame;
import dev.leash.site.Site;
import dev.leash.snapshot.OwnTime;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.Snapshot.SiteState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All detectors, strongest first. Each site gets the strongest verdict that holds for it, and leaks
 * come ranked by confidence, then by live count.
 */
public final class Detectors {

  private final List<Detector> detectors =
      List.of(
          new OwnerEndedDetector(),
          new LoaderClosedDetector(),
          new HandleLostDetector(),
          new AccumulatingDetector(),
          new DuplicateDetector(),
          new ReleasedButRetainedDetector(),
          new ExpiredDetector(),
          new OverLimitDetector());

  /** How long ago, in milliseconds, an owner must have ended where nothing is settled. */
  public static final long GRACE = 5_000;

  private final Predicate<String> ignored;
  private final Trend trend;
  private final OwnTime time;

  /**
   * All detectors.
   *
   * @param ignored class names that are never to be blamed
   */
  public Detectors(Predicate<String> ignored) {
    this(ignored, new Trend(), OwnTime.ALL);
  }

  /**
   * All detectors, with a memory.
   *
   * @param ignored class names that are never to be blamed
   * @param trend the counts over time
   * @param time tells how much of the time was the program's own
   */
  public Detectors(Predicate<String> ignored, Trend trend, OwnTime time) {
    this.ignored = ignored;
    this.trend = trend;
    this.time = time;
  }

  /**
   * Judges every site, without a garbage collection.
   *
   * @param snapshot what is known
   * @return the leaks and suspects
   */
  public Judgement judge(Snapshot snapshot) {
    return judge(snapshot, Set.of(), "alive (no GC was asked for)", GRACE);
  }

  /**
   * Judges every site after a garbage collection was asked for.
   *
   * @param snapshot what is known
   * @param collected whether a garbage collection was seen to finish just before
   * @return the leaks and suspects
   */
  public Judgement judge(Snapshot snapshot, boolean collected) {
    return judge(snapshot, Set.of(), alive(collected), GRACE);
  }

  /**
   * Judges every site at the end of the program.
   *
   * @param atEnd what is known, as {@link ProgramEnd} put it together
   * @param collected whether a garbage collection was seen to finish just before
   * @return the leaks and suspects
   */
  public Judgement judge(ProgramEnd atEnd, boolean collected) {
    return judge(atEnd.snapshot(), atEnd.endedWithProgram(), alive(collected), 0);
  }

  /**
   * The sites about which a look at the heap would tell more: those that may be accused of their
   * numbers.
   *
   * @param atEnd what is known; what was lost with the program can't be looked at any more
   */
  public Set<Site> undecided(ProgramEnd atEnd) {
    View view = view(atEnd.snapshot(), 0, "");
    Set<Site> sites = new HashSet<>();
    for (SiteState state : atEnd.snapshot().sites()) {
      if (state.site().isAccusable(ignored)
          && !atEnd.endedWithProgram().contains(state.site())
          && AccumulatingDetector.isWorthALook(state, view)) {
        sites.add(state.site());
      }
    }
    return sites;
  }

  private static String alive(boolean collected) {
    return collected ? "alive after GC" : "alive (no GC was seen to finish)";
  }

  private Judgement judge(Snapshot snapshot, Set<Site> endedWithProgram, String alive, long grace) {
    View view = view(snapshot, grace, alive);
    View atEnd = view.alive("alive until the program ended");
    LeakIds ids = new LeakIds();
    List<Leak> leaks = new ArrayList<>();
    List<Suspect> suspects = new ArrayList<>();
    for (SiteState state : inOrderOfLines(snapshot)) {
      String id = ids.next(state.site());
      if (state.site().isAccusable(ignored)) {
        boolean lost = endedWithProgram.contains(state.site());
        View seen = lost ? atEnd : view;
        Finding finding = strongest(state, seen).orElse(null);
        if (finding != null && lost) {
          finding = unproven(finding);
        }
        Suspect suspect = finding == null ? SuspicionRule.of(id, state, seen) : null;
        if (finding != null) {
          leaks.add(leak(id, state, finding));
        } else if (suspect != null) {
          suspects.add(suspect);
        }
      }
    }
    leaks.sort(Detectors::rank);
    suspects.sort(Detectors::order);
    return new Judgement(leaks, suspects);
  }

  // Comparators that are put together cost each program 10 ms at its end on JDK 25.

  private static int rank(Leak one, Leak other) {
    int order = one.confidence().compareTo(other.confidence());
    if (order == 0) {
      order = Long.compare(other.live(), one.live());
    }
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  private static int order(Suspect one, Suspect other) {
    int order = Long.compare(other.live(), one.live());
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  private View view(Snapshot snapshot, long grace, String alive) {
    return new View(snapshot.takenAt(), alive, grace, trend, snapshot.sites(), time);
  }

  private static List<SiteState> inOrderOfLines(Snapshot snapshot) {
    List<SiteState> states = new ArrayList<>(snapshot.sites());
    states.sort(Detectors::lines);
    return states;
  }

  private static int lines(SiteState one, SiteState other) {
    int order = Integer.compare(line(one.site().blame()), line(other.site().blame()));
    return order == 0 ? Integer.compare(one.site().id(), other.site().id()) : order;
  }

  private static int line(Frame frame) {
    return frame == null ? -1 : frame.line();
  }

  private Optional<Finding> strongest(SiteState state, View view) {
    Finding strongest = null;
    for (Detector detector : detectors) {
      Finding finding = detector.judge(state, view).orElse(null);
      if (strongest == null) {
        strongest = finding;
      } else if (finding != null
          && finding.verdict() == Verdict.ACCUMULATING
          && state.sources().most() >= SiteGrowth.LEAST) {
        return Optional.of(wider(strongest, finding));
      }
    }
    return Optional.ofNullable(strongest);
  }

  /**
   * A strong verdict on some of the registrations, known from a sample, says something about all
   * that accumulate at the same line: they are accused together, on the evidence of both.
   */
  private static Finding wider(Finding strongest, Finding accumulating) {
    if (accumulating.live() <= strongest.live()) {
      return strongest;
    }
    Set<String> evidence = new LinkedHashSet<>(accumulating.evidence()); // both name some of it
    evidence.addAll(strongest.evidence());
    return new Finding(
        Verdict.ACCUMULATING, strongest.confidence(), accumulating.live(), List.copyOf(evidence));
  }

  /** What was lost with the program can't be shown to be in use, so its number alone says less. */
  private static Finding unproven(Finding finding) {
    return finding.verdict() == Verdict.ACCUMULATING && finding.confidence() == Confidence.HIGH
        ? new Finding(finding.verdict(), Confidence.MEDIUM, finding.live(), finding.evidence())
        : finding;
  }

  private static Leak leak(String id, SiteState state, Finding finding) {
    List<String> evidence = new ArrayList<>(finding.evidence());
    String callers = ForgettingCallers.words(state.evidence().releases());
    if (callers != null) {
      evidence.add(callers);
    }
    if (state.site().alike() > 0) {
      evidence.add(
          "counted together: about "
              + state.site().alike()
              + " lines that differ in generated names only");
    }
    return new Leak(id, finding.verdict(), finding.confidence(), state, finding.live(), evidence);
  }
}
