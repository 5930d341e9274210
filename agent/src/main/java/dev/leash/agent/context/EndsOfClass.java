package dev.leash.agent.context;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * The ends, and new beginnings, of the objects of one class. As long as the class is nobody's
 * component they are counted, and the latest of them kept, weakly: most classes with a {@code
 * close} never have to do with a listener, and some are closed a million times a second.
 *
 * <p>Thread-safe. What threads do at the very same moment may overwrite each other in the list of
 * the latest, which is as if there had been one more.
 */
final class EndsOfClass {

  /** So many of the latest turns are kept; a power of two. */
  static final int MOST = 256;

  private static final int FEW = 4;

  private static final VarHandle ELEMENT =
      MethodHandles.arrayElementVarHandle(TurnOfObject[].class);

  /** Something that happened in the life of an object. */
  static final class TurnOfObject extends WeakReference<Object> {
    /** The method that ended it; null if it began anew. */
    final String method;

    /** Whether that method's name often means something else. */
    final boolean presumed;

    /** The latest registration then. */
    final long after;

    /** When, in milliseconds of the registry's clock. */
    final long at;

    /** Whether it was counted as an end. */
    final boolean counted;

    private boolean remembered;

    TurnOfObject(
        Object object, String method, boolean presumed, long after, long at, boolean counted) {
      super(object);
      this.method = method;
      this.presumed = presumed;
      this.after = after;
      this.at = at;
      this.counted = counted;
    }

    /** Whether nobody asked this before: two threads may come to remember it. */
    synchronized boolean isForMe() {
      boolean first = !remembered;
      remembered = true;
      return first;
    }

    /** Whether it is the end of an object. */
    boolean isEndOf(Object object) {
      return method != null && refersTo(object);
    }
  }

  /** How many of its objects are remembered elsewhere. */
  final AtomicInteger remembered = new AtomicInteger();

  /** What each method that ends them is called in reports. */
  final Map<String, String> words = new ConcurrentHashMap<>(4);

  private final LongAdder ends = new LongAdder();
  private final AtomicInteger next = new AtomicInteger();
  private volatile TurnOfObject[] latest = new TurnOfObject[FEW];
  private volatile boolean component;

  /** Whether listeners work for its objects, so that all ends are to be remembered. */
  boolean isComponent() {
    return component;
  }

  /** What happened last; null for nothing. */
  TurnOfObject last() {
    TurnOfObject[] known = latest;
    return known[(next.get() - 1) & (known.length - 1)];
  }

  /** Keeps a turn. */
  void add(TurnOfObject turn) {
    int place = next.getAndIncrement();
    TurnOfObject[] known = latest;
    if (place >= known.length && known.length < MOST) {
      known = grown();
    }
    ELEMENT.setRelease(known, place & (known.length - 1), turn);
    if (latest != known) { // it was copied meanwhile
      ELEMENT.setRelease(latest, place & (latest.length - 1), turn);
    }
  }

  /** Its places stay: they are the numbers of the turns, as long as there is room for all. */
  private synchronized TurnOfObject[] grown() {
    TurnOfObject[] known = latest;
    if (next.get() > known.length && known.length < MOST) {
      known = Arrays.copyOf(known, known.length * 4);
      latest = known;
    }
    return known;
  }

  /** From now on all ends are to be remembered. The turns so far, the oldest first; only once. */
  synchronized List<TurnOfObject> becomeComponent() {
    if (component) {
      return List.of();
    }
    component = true;
    List<TurnOfObject> all = new ArrayList<>();
    TurnOfObject[] known = latest;
    int end = next.get();
    for (int i = 0; i < known.length; i++) {
      int place = (end + i) & (known.length - 1);
      TurnOfObject turn = (TurnOfObject) ELEMENT.getAcquire(known, place);
      if (turn != null) {
        all.add(turn);
      }
    }
    latest = new TurnOfObject[FEW];
    return all;
  }

  void count() {
    ends.increment();
  }

  void uncount() {
    ends.decrement();
  }

  /** How many of its objects have ended. */
  long counted() {
    return ends.sum();
  }
}
