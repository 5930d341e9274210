package dev.leash.agent.intake;

import dev.leash.event.Kind;
import dev.leash.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * The register calls that are open on one thread, outermost first. References in it last as long as
 * the calls do.
 *
 * <p>Confined to its thread.
 */
final class ThreadCalls {

  /** Deeper nesting than this is not an application's; the oldest calls are forgotten. */
  private static final int DEEPEST = 64;

  private static final ThreadLocal<ThreadCalls> CURRENT = new ThreadLocal<>();

  /** Leash itself is at work on this thread: whatever it calls is not the application's. */
  boolean busy;

  /**
   * A registration that waits for the end of the enclosing call: it counts only if no keeper turns
   * up, and a part of the library's own work only if nothing else does.
   *
   * @param site null as long as nobody looked
   * @param inside the enclosing call that was made for this listener, at whose end it can be seen
   *     where that was; null if it has been seen
   */
  record Yielding(ArmedApi armed, Site site, OpenCall call, boolean part, OpenCall inside) {
    Yielding(ArmedApi armed, Site site, OpenCall call, boolean part) {
      this(armed, site, call, part, null);
    }
  }

  final List<Yielding> yielding = new ArrayList<>(2);
  boolean keeperSeen;

  /** The enclosing call's own library made a registration in it. */
  boolean ownSeen;

  /** The call that is the next thing to happen on this thread; null if none is known. */
  private CallMark mark;

  /** The identity of the object that it is made on: a reference might outlive the call. */
  private int marked;

  /** The identity of what this thread released last; 0 if nothing. */
  int lastReleased;

  /** Counts up when hooks are taken out, so that calls whose end they missed are forgotten. */
  private static int generation;

  private int ownGeneration = generation;
  private OpenCall[] open = {new OpenCall(), new OpenCall(), new OpenCall(), new OpenCall()};
  private int size;

  static ThreadCalls current() {
    ThreadCalls calls = CURRENT.get();
    if (calls == null) {
      calls = new ThreadCalls();
      CURRENT.set(calls);
    } else if (calls.ownGeneration != generation) {
      calls.renew();
    }
    return calls;
  }

  /** The calls that are open now will not be seen to end. */
  static synchronized void abandonAll() {
    generation++;
  }

  private void renew() {
    ownGeneration = generation;
    mark = null;
    forgetAll();
    forgetWaiting();
  }

  /** The call that it waited for ended unseen, as when the stack overflows. */
  private void forgetWaiting() {
    yielding.clear();
    keeperSeen = false;
    ownSeen = false;
  }

  /** A marked call is about to be made on an object. */
  void mark(CallMark next, Object source) {
    if (!busy) {
      mark = next;
      marked = System.identityHashCode(source);
    }
  }

  /** The mark of the call that is beginning now, if it is made on this object; null if none is. */
  private CallMark takeMark(Object source) {
    CallMark taken = mark;
    mark = null;
    return taken != null && marked == System.identityHashCode(source) ? taken : null;
  }

  /** Whether no call is open. */
  boolean isEmpty() {
    return size == 0;
  }

  /** Opens a call on an object; its other fields are the caller's to fill. */
  OpenCall open(WholeCallHook hook, Object source) {
    if (size == DEEPEST) {
      forgetAll();
    }
    if (size == 0 && !yielding.isEmpty()) {
      forgetWaiting();
    }
    if (size == open.length) {
      grow();
    }
    OpenCall call = open[size++];
    call.hook = hook;
    call.mark = takeMark(source);
    return call;
  }

  private void grow() {
    OpenCall[] larger = new OpenCall[size * 2];
    System.arraycopy(open, 0, larger, 0, size);
    for (int i = size; i < larger.length; i++) {
      larger[i] = new OpenCall();
    }
    open = larger;
  }

  private void forgetAll() {
    while (size > 0) {
      open[--size].clear();
    }
  }

  /**
   * Closes the innermost call of a hook. Calls above it whose end was never seen, because the stack
   * overflowed, are dropped.
   *
   * @return the call, to be cleared when done with; null if it is not there
   */
  OpenCall close(WholeCallHook hook) {
    int at = size - 1;
    while (at >= 0 && open[at].hook != hook) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    while (size > at + 1) {
      open[--size].clear();
    }
    size = at;
    return open[at];
  }

  /** The handle of an open call, or of one that waits for its enclosing call, ended. */
  boolean endedInside(Object handle) {
    boolean waited = !yielding.isEmpty() && yielding.removeIf(y -> y.call().handle == handle);
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].handle == handle) {
        open[i].over = true;
        return true;
      }
    }
    return waited;
  }

  /** Keeps a registration until the enclosing call ends. */
  void yields(ArmedApi armed, Site site, OpenCall call, boolean part) {
    yielding.add(new Yielding(armed, site, call.copy(), part));
  }

  /** Keeps a registration until the end of the enclosing call that was made for its listener. */
  void waits(ArmedApi armed, OpenCall call, OpenCall inside) {
    yielding.add(new Yielding(armed, null, call.copy(), false, inside));
  }

  /** The innermost enclosing call of a family for a listener; null if there is none. */
  OpenCall enclosing(Family family, Object listener) {
    for (int i = size - 1; i >= 0 && listener != null; i--) {
      WholeCallHook hook = open[i].hook;
      if (!hook.registers()
          && open[i].listener == listener
          && hook.armed().family().equals(family)) {
        return open[i];
      }
    }
    return null;
  }

  /** A library registered with another as part of a call of its own, which is open. */
  void parts(ArmedApi armed, Site site, OpenCall call) {
    for (int i = 0; i < size; i++) {
      if (!open[i].hook.registers()) {
        yields(armed, site, call, true);
        return;
      }
    }
  }

  /** Whether a call of another family is open. */
  boolean othersOpen(Family family) {
    for (int i = 0; i < size; i++) {
      ArmedApi other = open[i].hook.armed();
      if (!other.discovered() && !other.family().equals(family)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The other family with an open call that code of this class works for; null if there is none.
   */
  Family whole(Family family, Class<?> type) {
    for (int i = size - 1; i >= 0 && type != null; i--) {
      Family other = open[i].hook.armed().family();
      boolean known = !open[i].hook.armed().discovered();
      if (known && !other.equals(family) && other.contains(type)) {
        return other;
      }
    }
    return null;
  }

  /**
   * The innermost open register call of a family; null if there is none. What was only discovered
   * does not stand in the way of what is known.
   */
  OpenCall innermost(Family family) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers() && !hook.armed().discovered() && hook.armed().family().equals(family)) {
        return open[i];
      }
    }
    return null;
  }

  /**
   * Whether an open register call is about the same listener and source: an overriding method that
   * calls the one it overrides, wherever it was written.
   */
  boolean repeats(ArmedApi armed, OpenCall call) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers()
          && hook.armed().api() == armed.api()
          && open[i].source == call.source
          && open[i].listener == call.listener) {
        return true;
      }
    }
    return false;
  }

  /** The innermost open register call; null if there is none. */
  OpenCall innermost() {
    for (int i = size - 1; i >= 0; i--) {
      if (open[i].hook.registers()) {
        return open[i];
      }
    }
    return null;
  }

  /** The innermost open register call of an event API; null if there is none. */
  OpenCall innermost(ArmedApi armed) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers() && hook.armed().api() == armed.api()) {
        return open[i];
      }
    }
    return null;
  }

  /** The innermost open register call of an event API for a listener; null if there is none. */
  OpenCall registering(ArmedApi armed, Object listener) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers() && hook.armed().api() == armed.api() && open[i].listener == listener) {
        return open[i];
      }
    }
    return null;
  }

  /** Whether a call of a known API is open that registers the same listener. */
  boolean isPartOfKnown(Object listener) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers() && !hook.armed().discovered() && open[i].listener == listener) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells the open calls of discovered APIs that what they do was seen closer to where it is kept:
   * a call that passes its listener on, or that schedules with a known scheduler.
   */
  void cover(ArmedApi armed, Object listener) {
    for (int i = size - 1; i >= 0; i--) {
      WholeCallHook hook = open[i].hook;
      if (hook.registers() && hook.armed().discovered()) {
        boolean schedules = hook.armed().api().kind() == Kind.HEARTBEAT && !armed.discovered();
        open[i].covered |= schedules || (listener != null && open[i].listener == listener);
      }
    }
  }

  /** Whether an enclosing call of a family is open. */
  boolean enclosed(Family family) {
    for (int i = 0; i < size; i++) {
      WholeCallHook hook = open[i].hook;
      if (!hook.registers() && hook.armed().family().equals(family)) {
        return true;
      }
    }
    return false;
  }
}
