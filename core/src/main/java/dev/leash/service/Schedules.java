package dev.leash.service;

import dev.leash.event.Kind;
import dev.leash.track.Tracked;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks of one service on one scheduler, and tracks them. Nothing may be null, and nothing
 * returned is. A scheduler that refuses a task throws its {@link
 * java.util.concurrent.RejectedExecutionException} at the caller.
 *
 * <p>Thread-safe.
 */
public final class Schedules {

  private final ServiceHelper service;
  private final ScheduledExecutorService scheduler;

  Schedules(ServiceHelper service, ScheduledExecutorService scheduler) {
    this.service = service;
    this.scheduler = scheduler;
  }

  /** Runs a task once, later. Its registration is complete when it has run. */
  public Tracked once(Duration delay, Runnable task) {
    OneShot oneShot = new OneShot(task);
    Tracked tracked =
        service.track(
            scheduler.schedule(oneShot, delay.toNanos(), TimeUnit.NANOSECONDS),
            service.tracking().kind(Kind.TIMER));
    oneShot.tellTheEndTo(tracked);
    return tracked;
  }

  /** A task that says when it has run, which may be before anybody wants to know. */
  private static final class OneShot implements Runnable {
    private final Runnable task;
    private boolean over;
    private @Nullable Tracked tracked;

    private OneShot(Runnable task) {
      this.task = task;
    }

    @Override
    public void run() {
      try {
        task.run();
      } finally {
        tell(null);
      }
    }

    private void tellTheEndTo(Tracked registration) {
      tell(registration);
    }

    private void tell(@Nullable Tracked registration) {
      Tracked known;
      synchronized (this) {
        over |= registration == null;
        tracked = registration == null ? tracked : registration;
        known = over ? tracked : null;
      }
      if (known != null) {
        known.complete();
      }
    }
  }

  /** Runs a task again and again, with the same pause after each. */
  public Tracked every(Duration pause, Runnable task) {
    long nanos = pause.toNanos();
    return service.track(
        scheduler.scheduleWithFixedDelay(task, nanos, nanos, TimeUnit.NANOSECONDS),
        service.tracking().kind(Kind.HEARTBEAT));
  }
}
