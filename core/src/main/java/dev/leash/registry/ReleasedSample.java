package dev.leash.registry;

import java.util.ArrayList;
import java.util.List;

/**
 * A sample of the listeners that were released at one site, to see whether they go away. It fills
 * up and then costs a release one look at a number, until collected ones make room.
 *
 * <p>Thread-safe.
 */
final class ReleasedSample {

  /** So many are kept at once. */
  static final int MOST = 256;

  private volatile List<Entry> sample = List.of();
  private volatile boolean full;

  /** Whether there is no room. */
  boolean isFull() {
    return full;
  }

  void add(Entry entry) {
    if (!full && entry.hasListener()) {
      keep(entry);
    }
  }

  private synchronized void keep(Entry entry) {
    if (sample.isEmpty()) {
      sample = new ArrayList<>(4);
    }
    if (sample.size() < MOST) {
      sample.add(entry);
    }
    full = sample.size() >= MOST;
  }

  /** Makes room; called now and then. */
  synchronized void forgetCollected() {
    if (!sample.isEmpty()) {
      sample.removeIf(e -> e.refersTo(null));
      full = sample.size() >= MOST;
    }
  }

  /** The entries whose listeners are there still. */
  synchronized List<Entry> held() {
    List<Entry> held = new ArrayList<>();
    for (Entry entry : sample) {
      if (!entry.refersTo(null)) {
        held.add(entry);
      }
    }
    return held;
  }

  /** How many are in the sample. */
  synchronized long checked() {
    return sample.size();
  }
}
