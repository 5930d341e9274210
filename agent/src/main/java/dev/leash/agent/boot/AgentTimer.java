package dev.leash.agent.boot;

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
    private long atMillis;

    private Task(Runnable work, long atMillis, long everyMillis) {
      this.work = work;
      this.atMillis = atMillis;
      this.everyMillis = everyMillis;
    }
  }

  /** How much later what found no memory is tried again. */
  private static final long LATER_MILLIS = 50;

  private final Notes notes;
  private final List<Task> tasks = new ArrayList<>();
  private Thread thread;
  private boolean stopped;

  AgentTimer(Notes notes) {
    this.notes = notes;
  }

  synchronized void start() {
    thread = BackgroundThread.of("leash-monitor", this);
    thread.start();
  }

  /** Does something again and again, the first time after that time; never if it is zero. */
  void every(Duration time, Runnable work) {
    long millis = time.toMillis();
    if (millis > 0) {
      add(new Task(work, now() + millis, millis));
    }
  }

  /** Does something once, after so many milliseconds. */
  void in(long millis, Runnable work) {
    add(new Task(work, now() + millis, 0));
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
      task.work.run();
    } catch (OutOfMemoryError e) {
      tell(e);
      again(task);
    } catch (Throwable t) {
      tell(t);
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
      } else {
        first.atMillis = now() + first.everyMillis;
        return first;
      }
    }
    return null;
  }

  private Task earliest() {
    Task first = null;
    for (int i = 0; i < tasks.size(); i++) { // an iterator would take memory, of which may be none
      Task task = tasks.get(i);
      if (first == null || task.atMillis < first.atMillis) {
        first = task;
      }
    }
    return first;
  }

  private static long now() {
    return System.nanoTime() / 1_000_000;
  }
}
