package dev.leash.agent.judge;

import dev.leash.agent.log.Notes;
import dev.leash.agent.prove.HeapLook;
import dev.leash.detect.Detectors;
import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.OwnerEndedDetector;
import dev.leash.detect.ProgramEnd;
import dev.leash.detect.Verdict;
import dev.leash.gc.GarbageCollection;
import dev.leash.registry.Registry;
import dev.leash.site.Site;
import dev.leash.snapshot.Snapshot;
import dev.leash.snapshot.SnapshotRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * What is left at the end of the program, once the garbage is collected. The earlier that is looked
 * at, the more of the program can still be seen: before {@code main} returns, or before the
 * shutdown hooks run; what changes after that is looked at again.
 *
 * <p>Thread-safe.
 */
public final class EndSettlement {

  private static final long FEW = 8;

  /** A program that closes one thing after another is looked at so many times. */
  private static final int LOOKS = 4;

  /** With so many bytes in use a collection takes some tenths of a second at most. */
  private static final long QUICKLY_COLLECTED = 256L << 20;

  /** What it settles with; asked anew each time, for options in force may change. */
  interface Means {
    /** What a snapshot is to know. */
    SnapshotRequest request();

    /** Who judges. */
    Detectors detectors();

    /** Who looks at the heap. */
    HeapLook look();
  }

  private final Registry registry;
  private final CollectorStatus collector;
  private final Means means;
  private final Notes notes;
  private final EndingState program = new EndingState();
  private volatile Settlement early;
  private final List<Settlement> beforeClosing = new CopyOnWriteArrayList<>();
  private long lastRegistration;

  /** How long the program stood still because it was looked at, in milliseconds. */
  private final AtomicLong held = new AtomicLong();

  /**
   * Nothing was looked at yet.
   *
   * @param registry what is looked at
   * @param collector says what the end of the program closed
   * @param means what it is looked at with
   * @param notes what could not be done
   */
  EndSettlement(Registry registry, CollectorStatus collector, Means means, Notes notes) {
    this.registry = registry;
    this.collector = collector;
    this.means = means;
    this.notes = notes;
  }

  /** Whether collections are those of the end from now on. */
  boolean hasBegun() {
    return program.hasBegun();
  }

  /**
   * Looks at what is left while the main method still holds what it has in its variables. To be
   * called by the main thread when the program ends with it.
   */
  public void lookBeforeMainReturns() {
    if (collector.errors() > 0 || registry.lastId() > 0) {
      early = settled();
    }
  }

  /**
   * Looks at what is left before the main method closes what the program used, which may take back
   * what nobody else did. Looks again only if something was registered since. To be called by the
   * main thread.
   */
  public void lookBeforeClosing() {
    long last = registry.lastId();
    if (last > lastRegistration && beforeClosing.size() < LOOKS && isQuicklyCollected()) {
      beforeClosing.add(program.passing(this::looked));
      lastRegistration = registry.lastId();
    }
  }

  /**
   * Looks at what is left before the shutdown hooks run, unless that was done before {@code main}
   * returned, or the heap is so large that the hooks would wait for its collections: whoever asked
   * the JVM to end may not wait for long. To be called by the thread that takes the JVM down.
   * Throws nothing.
   */
  public void lookBeforeHooks() {
    boolean interrupted = Thread.interrupted();
    try {
      if (early == null && isQuicklyCollected()) {
        lookBeforeMainReturns();
      }
    } catch (Throwable t) {
      notes.add("what is left could not be looked at before the shutdown hooks: " + t);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isQuicklyCollected() {
    Runtime jvm = Runtime.getRuntime();
    return jvm.totalMemory() - jvm.freeMemory() <= QUICKLY_COLLECTED;
  }

  /** What is left now; what the shutdown hooks of the application took back is not. */
  Settlement settle() {
    Settlement end = settleAtEnd();
    Settlement open = early;
    if (open != null) {
      end = keeping(open, end);
    }
    for (Settlement closing : beforeClosing) {
      end = keeping(closing, end);
    }
    return end;
  }

  private Settlement keeping(Settlement earlier, Settlement end) {
    Set<Site> takenBack = earlier.takenBackUntil(registry.snapshot());
    return takenBack.isEmpty() ? end : earlier.keeping(end, takenBack);
  }

  private Settlement settleAtEnd() {
    Settlement earlier = early;
    if (earlier == null) {
      return settled();
    }
    Snapshot now = registry.snapshot();
    Set<Site> unchanged = earlier.unchangedUntil(now);
    if (unchanged.size() < now.sites().size()) {
      return earlier.replacing(settled(), unchanged);
    }
    // What main held is garbage now, and need not be released.
    if (GarbageCollection.ask(1)) {
      registry.sweep();
    }
    return earlier;
  }

  private Settlement settled() {
    program.begin();
    return looked();
  }

  private Settlement looked() {
    long from = System.nanoTime();
    Settlement settled = look();
    held.addAndGet((System.nanoTime() - from) / 1_000_000);
    return settled;
  }

  private Settlement look() {
    Snapshot now = registry.snapshot(means.request());
    Snapshot before = now.at(now.takenAt() - held.get());
    boolean collected = isWorthACollection(before) && GarbageCollection.ask(2);
    registry.sweep();
    Snapshot after = registry.snapshot(means.request().afterCollection(collected));
    ProgramEnd atEnd = ProgramEnd.of(before, after, collector.closedByExit());
    Function<ProgramEnd, Judgement> judge = end -> means.detectors().judge(end, collected);
    ProvenState state = ProvenState.of(atEnd, means.detectors(), means.look(), judge);
    return new Settlement(state, after, collected, outlived(state.judged(judge)));
  }

  /** Whose owners' ends were seen, so that it is known that they should have been gone. */
  private static Set<Site> outlived(Judgement judgement) {
    Set<Site> sites = new HashSet<>();
    for (Leak leak : judgement.leaks()) {
      // What a library drops of its own it takes back itself, at its end at the latest.
      boolean ended =
          leak.verdict() == Verdict.OWNER_ENDED
              && (OwnerEndedDetector.whose(leak.state(), 0) != null
                  || leak.state().site().caller() == null);
      if (ended || leak.verdict() == Verdict.LOADER_CLOSED) {
        sites.add(leak.state().site());
      }
    }
    return sites;
  }

  /** Nothing live and next to nothing released: nobody can hold anything. */
  private static boolean isWorthACollection(Snapshot snapshot) {
    return snapshot.total().live() > 0 || snapshot.total().released() >= FEW;
  }
}
