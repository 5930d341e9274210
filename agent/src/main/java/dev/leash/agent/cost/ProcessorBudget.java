package dev.leash.agent.cost;

import java.time.Duration;

/**
 * Sees to it that Leash's own threads take no more than a share of the processor time: the share is
 * of what the process uses, or of one processor where the process uses less than that. Where they
 * take more for half a minute, Leash steps aside, until somebody asks for it again.
 *
 * <p>Thread-safe; {@link #run} is called by one thread, again and again.
 */
public final class ProcessorBudget implements Runnable {

  /** How often to add up. */
  public static final Duration EVERY = Duration.ofSeconds(10);

  /** So many times in a row it must be too much: a burst is no reason to leave. */
  static final int PATIENCE = 3;

  /** What happens then. */
  public interface Steps {
    /** Takes nothing in and makes no looks from now on, or does so again. */
    void aside(boolean now);

    /** Tells people, in words. */
    void told(String line);
  }

  private final ProcessorUse use;
  private final int percent;
  private final Steps steps;
  private long leash;
  private long process;
  private long clock;
  private boolean begun;
  private int inARow;
  private volatile boolean aside;

  /**
   * A budget of which nothing is used yet.
   *
   * @param percent the share, from 1 to 100
   */
  public ProcessorBudget(ProcessorUse use, int percent, Steps steps) {
    this.use = use;
    this.percent = percent;
    this.steps = steps;
  }

  /** Adds up what was used since the last time. */
  @Override
  public synchronized void run() {
    long leashBefore = leash;
    long processBefore = process;
    long clockBefore = clock;
    leash = use.ofLeash();
    process = use.ofProcess();
    clock = use.clock();
    if (!begun) {
      begun = true;
      return;
    }
    long all = Math.max(process - processBefore, clock - clockBefore);
    double share = all <= 0 ? 0 : (leash - leashBefore) * 100.0 / all;
    inARow = share > percent ? inARow + 1 : 0;
    if (inARow >= PATIENCE && !aside) {
      aside = true;
      steps.aside(true);
      steps.told(
          "Leash steps aside, because its threads took "
              + Math.round(share)
              + "% of the processor time, and may take "
              + percent
              + "% (budget): it takes in nothing new and looks no more until a report is asked for.");
    }
  }

  /** Whether Leash has stepped aside. */
  public boolean isAside() {
    return aside;
  }

  /** Somebody asks for Leash: it is there again. */
  public synchronized void resume() {
    if (aside) {
      aside = false;
      inARow = 0;
      steps.aside(false);
      steps.told("Leash is back, because a report was asked for.");
    }
  }
}
