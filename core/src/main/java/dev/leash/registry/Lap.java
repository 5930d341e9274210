package dev.leash.registry;

import dev.leash.event.EventApi;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Objects;

/**
 * The latest entries of one source, the newest first. Adding one takes one compare-and-set and no
 * lock; so does ending one, which stays where it is until the lap is closed.
 *
 * <p>Thread-safe. A lap is made anew every so many entries: what is stored in a young object costs
 * the garbage collector's barriers next to nothing.
 */
final class Lap {

  /** It should be closed after so many. */
  static final int LENGTH = 32;

  private static final Entry CLOSED = new Entry(null, new Lot(null, null, null, 0, 0), 0, 0);
  private static final VarHandle NEWEST;

  static {
    try {
      NEWEST = MethodHandles.lookup().findVarHandle(Lap.class, "newest", Entry.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private volatile Entry newest;

  /** About how many were added; counts lost in a race only make the lap longer. */
  private int length;

  /** Adds an entry; false if the lap is closed. */
  boolean add(Entry entry) {
    Entry before = newest;
    while (before != CLOSED) {
      entry.next = before;
      if (NEWEST.compareAndSet(this, before, entry)) {
        length++;
        return true;
      }
      before = newest;
    }
    entry.next = null;
    return false;
  }

  boolean isFull() {
    return length >= LENGTH;
  }

  boolean isEmpty() {
    return newest == null;
  }

  /** Closes it if it is empty. */
  boolean closeIfEmpty() {
    return NEWEST.compareAndSet(this, null, CLOSED);
  }

  /** Closes it; returns what was in it, oldest first. To be called once. */
  Entry close() {
    Entry newestFirst = (Entry) NEWEST.getAndSet(this, CLOSED);
    Entry oldestFirst = null;
    for (Entry e = newestFirst; e != null; ) {
      Entry next = e.next;
      e.next = oldestFirst;
      oldestFirst = e;
      e = next;
    }
    return oldestFirst;
  }

  /**
   * The newest live entry of a listener. While the lap is being closed it may find nothing, or one
   * that has just moved into the table.
   */
  Entry find(EventApi api, Object listener, Object key) {
    Entry e = newest;
    for (int i = 0; e != null && e != CLOSED && i < 2 * LENGTH; i++) {
      if (e.refersTo(listener) && e.live() && e.api() == api && Objects.equals(e.key(), key)) {
        return e;
      }
      e = e.next;
    }
    return null;
  }
}
