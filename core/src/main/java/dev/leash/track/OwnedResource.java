package dev.leash.track;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * A resource that is an owner: closing it this way closes the resource and ends the owner.
 *
 * <p>Thread-safe if the resource is. Closing twice closes once.
 *
 * @param <T> the type of the resource
 */
@SuppressWarnings("try") // what it may throw is the resource's choice
public final class OwnedResource<T extends AutoCloseable> implements AutoCloseable {

  private final T resource;
  private final Supplier<Tracker> tracker;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Binds a resource. */
  OwnedResource(T resource, Supplier<Tracker> tracker) {
    this.resource = resource;
    this.tracker = tracker;
  }

  /** The resource, which is the owner. */
  public T get() {
    return resource;
  }

  /**
   * Closes the resource, then ends the owner, even if closing threw.
   *
   * @throws Exception what the resource throws
   */
  @Override
  public void close() throws Exception {
    if (closed.compareAndSet(false, true)) {
      try {
        resource.close();
      } finally {
        tracker.get().endOwner(resource, "close()");
      }
    }
  }
}
