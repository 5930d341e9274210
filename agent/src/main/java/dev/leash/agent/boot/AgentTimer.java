package dev.leash.agent.boot;

import dev.leash.agent.cost.ProcessorTime;
import dev.leash.agent.log.Notes;
import dev.leash.thread.BackgroundThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The one thread of Leash's own: a daemon that does small things now and then, such as ending what
 * became unreachable.
 *
 * <p>Thread-safe. Handing it work takes no time and never fails.
 */
final class AgentTimer implements Runnable {

  private static final class Task {
    private final Runnable work;
    private final long everyMillis;

    /** Whether it is paced, and left out while there is a pause. */
    private final boolean look;

    private long atMillis;

    private Task(Runnable work, long atMillis, long everyMillis, boolean look) {
      this.work = work;
      this.atMillis = atMillis;
      this.everyMillis = everyMillis;
      this.look = look;
    }
  }

  /** How much later what found no memory is tried again. */
  private static final long LATER_MILLIS = 50;

  /** Half of a percent in thousandths. */
  private static final int HALF_PER_MILLE = 5;

  private final Notes notes;
  private final List<Task> tasks = new ArrayList<>();
  private final LookPace pace;
  private Thread thread;
  private boolean stopped;
  private boolean paused;
  private volatile long lastLookNanos;

  /**
   * A timer that is not started.
   *
   * @param budget the share of one processor that Leash's threads may take, in percent; looks may
   *     take half of it, so that there is something left for what must not wait; 0 for no limit
   */
  AgentTimer(Notes notes, int budget) {
    this.notes = notes;
    this.pace = new LookPace(budget * HALF_PER_MILLE, System.nanoTime());
  }

  synchronized void start() {
    thread = BackgroundThread.of("leash-monitor", this);
    thread.start();
  }

  /**
   * Looks at something again and again, the first time after that time; never if it is zero. What
   * takes long is done less often, and nothing of it while there is a pause.
   */
  void every(Duration time, Runnable work) {
    again(time, work, true);
  }

  /** Does something again and again that must not wait: it keeps Leash within bounds. */
  void always(Duration time, Runnable work) {
    again(time, work, false);
  }

  private void again(Duration time, Runnable work, boolean look) {
    long millis = time.toMillis();
    if (millis > 0) {
      add(new Task(work, now() + millis, millis, look));
    }
  }

  /** Makes no looks from now on, or makes them again. */
  synchronized void pause(boolean now) {
    paused = now;
    notifyAll();
  }

  /** How long the last look took, in nanoseconds; 0 if there was none. */
  long lastLookNanos() {
    return lastLookNanos;
  }

  /** Does something once, after so many milliseconds. */
  void in(long millis, Runnable work) {
    add(new Task(work, now() + millis, 0, false));
  }

  private synchronized void add(Task task) {
    if (!stopped) {
      tasks.add(task);
      notifyAll();
    }
  }

  /** Ends the thread, and waits for it a moment, unless called on it. */
  void stop() {
    Thread running;
    synchronized (this) {
      running = thread;
      thread = null;
      stopped = true;
      tasks.clear();
      notifyAll();
    }
    if (running != null) {
      BackgroundThread.awaitEnd(running);
    }
  }

  @Override
  public void run() {
    for (Task task = next(); task != null; task = next()) {
      perform(task);
    }
  }

  private void perform(Task task) {
    try {
      if (task.look) {
        look(task);
      } else {
        task.work.run();
      }
    } catch (OutOfMemoryError e) {
      tell(e);
      again(task);
    } catch (Throwable t) {
      tell(t);
    }
  }

  private void look(Task task) {
    long cpu = ProcessorTime.ofCurrentThread();
    long start = System.nanoTime();
    try {
      task.work.run();
    } finally {
      long end = System.nanoTime();
      lastLookNanos = end - start;
      long used = ProcessorTime.ofCurrentThread() - cpu;
      synchronized (this) {
        pace.took(used, end);
      }
    }
  }

  /** What is done once was not done; there may be memory for it some time later. */
  private synchronized void again(Task task) {
    if (task.everyMillis == 0 && !stopped) {
      task.atMillis = now() + LATER_MILLIS;
      try {
        tasks.add(task);
      } catch (OutOfMemoryError e) {
        // It was there before, so there is room as a rule.
      }
    }
  }

  private void tell(Throwable t) {
    try {
      notes.add("something that Leash does now and then failed: " + t);
    } catch (OutOfMemoryError e) {
      // The next time may go well.
    }
  }

  /** The next task that is due; null when it is time to stop. */
  private synchronized Task next() {
    while (thread == Thread.currentThread()) {
      Task first = earliest();
      long wait = first == null ? 0 : first.atMillis - now();
      if (first == null || wait > 0) {
        try {
          wait(wait);
        } catch (InterruptedException e) {
          // Whoever it was meant the application's threads; this one waits on.
        }
      } else if (first.everyMillis == 0) {
        tasks.remove(first);
        return first;
      } else if (first.look && pauseMillis() > 0) {
        first.atMillis = now() + pauseMillis();
      } else {
        first.atMillis = now() + first.everyMillis;
        return first;
      }
    }
    return null;
  }

  /** Rounded up, so that who waits so long need not wait again. */
  private long pauseMillis() {
    return (pace.pause(System.nanoTime()) + 999_999) / 1_000_000;
  }

  private Task earliest() {
    Task first = null;
    for (int i = 0; i < tasks.size(); i++) { // an iterator would take memory, of which may be none
      Task task = tasks.get(i);
      boolean left = paused && task.look;
      if (!left && (first == null || task.atMillis < first.atMillis)) {
        first = task;
      }
    }
    return first;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
