package dev.leash.check;

import dev.leash.bridge.TrackerConnection;
import dev.leash.detect.Judgement;
import dev.leash.detect.Leak;
import dev.leash.detect.RepeatedRunDetector;
import dev.leash.detect.WorkLeftovers;
import dev.leash.gc.GarbageCollection;
import dev.leash.owner.Context;
import dev.leash.owner.Scope;
import dev.leash.snapshot.SiteShare;
import dev.leash.track.Tracker;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What {@link LeakCheck} does, with leaks as the rest of Leash knows them: for {@link LeakCheck}
 * and for the JUnit extension.
 *
 * <p>Thread-safe. Checks of several threads do not mix.
 */
public final class WorkCheck {

  /** How long to wait for what is taken back on other threads, unless told. */
  public static final Duration SETTLE = Duration.ofSeconds(2);

  private static final AtomicLong NUMBER = new AtomicLong();
  private static final long FIRST_PAUSE = 5;
  private static final long LONGEST_PAUSE = 100;

  /** Whose the registrations are; unreachable when the check is. */
  private final Object subject = new Object();

  private final String name;
  private final String tag;
  private final Tracker tracker;
  private final @Nullable Object owner;
  private volatile Duration settle = SETTLE;

  private WorkCheck(String name, boolean owned) {
    this.name = name;
    this.tag = Context.CHECK + name + " #" + NUMBER.incrementAndGet();
    this.tracker = TrackerConnection.tracker();
    this.owner = owned ? tracker.inferred(subject, name, "test") : null;
  }

  /**
   * A check.
   *
   * @param name what reports call the work
   * @throws AgentMissing if no agent is in this JVM, or one that is too old
   */
  public static WorkCheck named(String name) {
    requireAgent();
    return new WorkCheck(name, true);
  }

  /** The same for work that may leave something behind: no report is to accuse it. */
  public static WorkCheck lenient(String name) {
    requireAgent();
    return new WorkCheck(name, false);
  }

  /**
   * Makes sure that there is an agent.
   *
   * @throws AgentMissing if there is none
   */
  public static void requireAgent() {
    if (!TrackerConnection.hasAgent()) {
      throw AgentMissing.absent();
    }
  }

  /** Changes how long to wait for what is taken back on other threads; returns this. */
  public WorkCheck settle(Duration longest) {
    settle = longest;
    return this;
  }

  /** What reports call the work. */
  public String name() {
    return name;
  }

  /** Does some of the work, on this thread. */
  public void run(Runnable work) {
    Scope scope = enter();
    try {
      work.run();
    } finally {
      scope.close();
    }
  }

  /** Does some of the work, on this thread. */
  public <T> T call(Callable<T> work) throws Exception {
    Scope scope = enter();
    try {
      return work.call();
    } finally {
      scope.close();
    }
  }

  /** Begins some of the work on this thread; it lasts until the result is closed. */
  public Scope enter() {
    return tracker.open(owner, null, Set.of(tag));
  }

  /**
   * What the work has left behind. Nothing left is known at once; otherwise garbage collections are
   * asked for and some time is given to what is taken back on other threads.
   *
   * @throws AgentMissing if the agent went away or is too old
   */
  public List<Leak> leaks() {
    long deadline = System.nanoTime() + settle.toNanos();
    long pause = FIRST_PAUSE;
    List<Leak> leaks = leaksNow();
    while (!leaks.isEmpty() && System.nanoTime() - deadline < 0 && sleep(pause)) {
      leaks = leaksNow();
      pause = Math.min(2 * pause, LONGEST_PAUSE);
    }
    return leaks;
  }

  /**
   * The same without giving time.
   *
   * @throws AgentMissing if the agent went away or is too old
   */
  public List<Leak> leaksNow() {
    List<Leak> leaks = WorkLeftovers.judge(name, left(false), false);
    if (leaks.isEmpty()) {
      return leaks;
    }
    boolean collected = GarbageCollection.ask(1);
    return WorkLeftovers.judge(name, left(false), collected);
  }

  /**
   * The same leaks with what a look at the heap shows of what they hold, where the agent may look
   * and the heap is small enough for it. The program stands still meanwhile.
   */
  public List<Leak> held(List<Leak> leaks) {
    return leaks.isEmpty()
        ? leaks
        : new Judgement(leaks, List.of()).with(tracker.held(tag)).leaks();
  }

  /**
   * Adds a round to those of some work that repeats: what this check and nobody's else left.
   *
   * @throws AgentMissing if the agent went away or is too old
   */
  public void addTo(RepeatedRunDetector rounds) {
    GarbageCollection.ask(1);
    rounds.add(leftByNobody());
  }

  /**
   * What is left of this work, and of what no check is about.
   *
   * @throws AgentMissing if the agent went away or is too old
   */
  public List<SiteShare> leftByNobody() {
    return left(true);
  }

  private List<SiteShare> left(boolean others) {
    requireAgent();
    List<SiteShare> left = tracker.live(tag, others);
    if (left == null) {
      throw AgentMissing.tooOld();
    }
    return left;
  }

  private static boolean sleep(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Says that the work is over, so that reports to come know it. */
  public void end() {
    if (owner != null) {
      tracker.endOwner(owner, "the end of " + name);
    }
  }

  /**
   * Says that the work is over.
   *
   * @throws LeaksFound if it left something behind
   */
  public void verify() {
    List<Leak> leaks = held(leaks());
    end();
    if (!leaks.isEmpty()) {
      throw failure("", leaks);
    }
  }

  /**
   * The error that accuses.
   *
   * @param more lines to add to the first, each after a line break; empty for none
   * @param leaks what is accused
   */
  public LeaksFound failure(String more, List<Leak> leaks) {
    return new LeaksFound(message(leaks) + more, FoundLeak.all(leaks));
  }

  /** Who left how much, as a sentence. */
  private String message(List<Leak> leaks) {
    long live = leaks.stream().mapToLong(Leak::live).sum();
    return "Leash: "
        + name
        + " left "
        + live
        + (live == 1 ? " registration" : " registrations")
        + " behind, made at "
        + leaks.size()
        + (leaks.size() == 1 ? " line:" : " lines:");
  }
}
