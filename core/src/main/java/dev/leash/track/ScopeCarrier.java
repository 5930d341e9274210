package dev.leash.track;

import dev.leash.owner.Scope;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Makes scopes, and carries the scope of the thread that wraps a task to the thread that runs it.
 *
 * <p>Thread-safe.
 */
public final class ScopeCarrier {

  private final Supplier<Tracker> tracker;

  /**
   * A carrier between threads.
   *
   * @param tracker the tracker in charge, asked each time
   */
  public ScopeCarrier(Supplier<Tracker> tracker) {
    this.tracker = tracker;
  }

  /** A scope to be described and opened. */
  public ScopeBuilder scope() {
    return new ScopeBuilder(tracker);
  }

  /** Makes a resource an owner whose life ends when it is closed through the result. */
  public <T extends AutoCloseable> OwnedResource<T> bind(T resource) {
    return new OwnedResource<>(resource, tracker);
  }

  /** A task that runs in the scope that this thread is in now. */
  public Runnable wrap(Runnable task) {
    Object captured = tracker.get().capture();
    return () -> {
      Scope scope = tracker.get().enter(captured);
      try {
        task.run();
      } finally {
        scope.close();
      }
    };
  }

  /** A task that runs in the scope that this thread is in now. */
  public <T> Callable<T> wrap(Callable<T> task) {
    Object captured = tracker.get().capture();
    return () -> {
      Scope scope = tracker.get().enter(captured);
      try {
        return task.call();
      } finally {
        scope.close();
      }
    };
  }

  /** An executor whose tasks run in the scope of the thread that hands them in. */
  public Executor wrap(Executor executor) {
    return task -> executor.execute(wrap(task));
  }
}
