package dev.leash.track;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What this copy of the library was asked to track and that has not ended, by id. It is what keeps
 * those objects alive.
 *
 * <p>Thread-safe.
 */
public final class TrackedHandles {

  private final AtomicLong lastId = new AtomicLong();
  private final ConcurrentHashMap<Long, Tracked> live = new ConcurrentHashMap<>();

  /**
   * Writes it down and enters it.
   *
   * @param tracker which tracker is in charge
   */
  public Tracked add(Subject subject, Tracking how, Supplier<Tracker> tracker) {
    Tracked tracked = new Tracked(this, lastId.incrementAndGet(), subject, how, CallSite.here());
    live.put(tracked.id(), tracked);
    tracked.enterAt(tracker);
    return tracked;
  }

  /** Moves all to the tracker that is in charge now. */
  public void moveAll(Supplier<Tracker> tracker) {
    for (Tracked tracked : all()) {
      tracked.enterAt(tracker);
    }
  }

  void remove(Tracked tracked) {
    live.remove(tracked.id());
  }

  /** What has this id; null if it ended or never was. */
  public @Nullable Tracked find(long id) {
    return live.get(id);
  }

  /** All that has not ended. */
  public List<Tracked> all() {
    return new ArrayList<>(live.values());
  }

  /** Whether nothing is tracked. */
  public boolean isEmpty() {
    return live.isEmpty();
  }
}
