package dev.leash.check;

import dev.leash.owner.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/**
 * Finds what a piece of work registers and does not take back. It needs the Leash agent in this
 * JVM.
 *
 * <pre>{@code
 * LeakCheck check = LeakCheck.named("checkout");
 * check.run(() -> shop.checkout(cart));
 * check.verify(); // throws LeaksFound, with the lines that registered
 * }</pre>
 *
 * <p>What counts is what is registered on a thread that is inside {@link #run}, {@link #call} or
 * {@link #enter}, or to which such a thread's context was carried. A source that nobody refers to
 * any more takes its registrations with it and they are no leak; what the work keeps in variables
 * that are still in scope is not gone, so call {@link #verify} where they are not.
 *
 * <p>Thread-safe. Checks of several threads do not mix. No parameter may be null, and nothing
 * returned is.
 */
public final class LeakCheck {

  /** How long {@link #leaks} waits for what is taken back on other threads, unless told. */
  public static final Duration SETTLE = WorkCheck.SETTLE;

  private final WorkCheck work;

  private LeakCheck(WorkCheck work) {
    this.work = work;
  }

  /**
   * A check of one piece of work.
   *
   * @param name what reports call the work
   * @throws AgentMissing if no agent is in this JVM, or one that is too old
   */
  public static LeakCheck named(String name) {
    return new LeakCheck(WorkCheck.named(Objects.requireNonNull(name, "name")));
  }

  /**
   * The same for work that may leave something behind: later reports of the agent do not accuse
   * what it left.
   *
   * @param name what messages call the work
   * @throws AgentMissing if no agent is in this JVM, or one that is too old
   */
  public static LeakCheck lenient(String name) {
    return new LeakCheck(WorkCheck.lenient(Objects.requireNonNull(name, "name")));
  }

  /**
   * Makes sure that there is an agent.
   *
   * @throws AgentMissing if there is none
   */
  public static void requireAgent() {
    WorkCheck.requireAgent();
  }

  /**
   * Changes how long {@link #leaks} and {@link #verify} wait for what is taken back on other
   * threads.
   *
   * @param longest zero for not at all
   * @return this check
   */
  public LeakCheck settle(Duration longest) {
    work.settle(Objects.requireNonNull(longest, "longest"));
    return this;
  }

  /** What reports call the work. */
  public String name() {
    return work.name();
  }

  /** Does some of the work on this thread; what it throws is passed on. */
  public void run(Runnable task) {
    work.run(task);
  }

  /**
   * Does some of the work on this thread.
   *
   * @return what the task returns
   * @throws Exception what the task throws
   */
  public <T> T call(Callable<T> task) throws Exception {
    return work.call(task);
  }

  /** Begins some of the work on this thread. It lasts until the result is closed there. */
  public Scope enter() {
    return work.enter();
  }

  /**
   * What the work has left behind. If nothing is left, the answer comes at once. Otherwise it asks
   * for garbage collections and waits for what is taken back on other threads, as long as {@link
   * #settle} says.
   *
   * @return most registrations first; empty if nothing is left
   * @throws AgentMissing if the agent went away or is too old
   */
  public List<FoundLeak> leaks() {
    return FoundLeak.all(work.leaks());
  }

  /**
   * What the work has left behind, without waiting for other threads.
   *
   * @return most registrations first; empty if nothing is left
   * @throws AgentMissing if the agent went away or is too old
   */
  public List<FoundLeak> leaksNow() {
    return FoundLeak.all(work.leaksNow());
  }

  /** Says that the work is over, so that later reports of the agent know it. */
  public void end() {
    work.end();
  }

  /**
   * Says that the work is over, and checks that it left nothing behind.
   *
   * @throws LeaksFound if it left something behind
   * @throws AgentMissing if the agent went away or is too old
   */
  public void verify() {
    work.verify();
  }
}
