package dev.leash.registry;

import dev.leash.event.EventApi;
import dev.leash.snapshot.EndReason;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * The latest entries of one source, in order. Adding one takes one compare-and-set and no lock; so
 * does ending one, which stays where it is until the buffer is closed.
 *
 * <p>Their numbers are those of a block, and their time is that of the buffer, which is why a
 * buffer is not used for longer than {@value #MILLIS} milliseconds, nor after somebody asked for
 * the latest number.
 *
 * <p>Thread-safe. A buffer is made anew every so many entries: what is stored in a young object
 * costs the garbage collector's barriers next to nothing.
 */
final class EntryBuffer {

  /** It takes so many. */
  static final int LENGTH = 64;

  /** It should not be used for longer. */
  static final int MILLIS = 1000;

  private static final Entry CLOSED =
      new Entry(null, new EntryState(null, null, EndReason.RELEASED, false));
  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(Object[].class);

  /** Of entries; not typed, for to store into a typed array costs a check. */
  private final Object[] entries = new Object[LENGTH];

  private final long firstId;
  private final int epoch;
  final long at;

  /** All places before this one are taken; perhaps some after it are, too. A free one ends all. */
  private int next;

  /** How many have been settled; guarded by the source. */
  private int settled;

  /** The buffer before this one, until all of it is settled; guarded by the source. */
  EntryBuffer before;

  /**
   * An empty one.
   *
   * @param epoch when its numbers were given out
   * @param firstId the first of them
   * @param at the time now
   */
  EntryBuffer(int epoch, long firstId, long at) {
    this.epoch = epoch;
    this.firstId = firstId;
    this.at = at;
  }

  /** Whether a registration that is made now may have a number and time of this buffer. */
  boolean isCurrent(int epochNow, long now) {
    return epoch == epochNow && now - at < MILLIS;
  }

  // The short ones below are short so that they are always compiled into where they are called.

  /** Adds an entry; returns its place, or -1 if the buffer is full or closed. */
  int add(Entry entry) {
    int i = next;
    return i < LENGTH && put(i, entry) ? i : addBehind(i, entry);
  }

  private boolean put(int i, Entry entry) {
    boolean done = PLACE.compareAndSet(entries, i, null, entry);
    if (done) {
      next = i + 1;
    }
    return done;
  }

  private int addBehind(int known, Entry entry) {
    for (int i = known; i < LENGTH; i++) {
      if (put(i, entry)) {
        return i;
      }
      if (at(i) == CLOSED) { // asked afterwards, or it might be closed in between
        return -1;
      }
    }
    return -1;
  }

  /** Whether there is nothing to settle. */
  boolean isEmpty() {
    return at(0) == null && before == null;
  }

  private Entry at(int i) {
    return (Entry) PLACE.getVolatile(entries, i);
  }

  /** Closes it if it is empty. */
  boolean closeIfEmpty() {
    return PLACE.compareAndSet(entries, 0, null, CLOSED);
  }

  /** Closes it, at the first place that is free; returns how many are in it. */
  int close() {
    int i = next;
    while (i < LENGTH && !PLACE.compareAndSet(entries, i, null, CLOSED) && at(i) != CLOSED) {
      i++;
    }
    return i;
  }

  /**
   * Closes it and settles those in it, oldest first. If that fails, for want of stack or memory, it
   * loses one; another call goes on behind that one.
   */
  void settle(Settling settling) {
    int length = close();
    while (settled < length) {
      int i = settled++;
      settling.settle(at(i), firstId + i, at);
    }
  }

  /** What becomes of the entries of a closed buffer. */
  interface Settling {
    /** Takes an entry, which may have ended. */
    void settle(Entry entry, long id, long at);
  }

  /**
   * The newest live entry of a listener. While the buffer is being closed it may find nothing, or
   * one that has just been settled.
   */
  Entry find(EventApi api, Object listener, Object key) {
    int i = next;
    return i > 0 && at(i - 1).matches(api, listener, key)
        ? at(i - 1)
        : findBefore(i, api, listener, key);
  }

  private Entry findBefore(int known, EventApi api, Object listener, Object key) {
    int i = known;
    while (i < LENGTH && at(i) != null) {
      i++;
    }
    for (i--; i >= 0; i--) {
      Entry entry = at(i);
      if (entry.matches(api, listener, key)) {
        return entry;
      }
    }
    return null;
  }
}
