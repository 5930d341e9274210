package dev.leash.agent.intake;

import dev.leash.site.Site;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/**
 * What one thread is at: the calls that are open on it, the call that comes next, and what waits
 * for the end of a call.
 *
 * <p>It is made anew every so many uses, when nothing is open. What is stored in a young object
 * costs the garbage collector's barriers next to nothing; in an old one each listener and source
 * that comes by would cost as much as a memory fence.
 *
 * <p>Confined to its thread.
 */
final class ThreadCalls extends OpenCalls {

  private static final int USES = 1024;

  private static final ThreadLocal<ThreadCalls> CURRENT = new ThreadLocal<>();

  /**
   * Of a thread that registers a lot: to see that it is this one is quicker than a thread-local.
   */
  private static ThreadCalls busiest = new ThreadCalls(new WeakReference<>(null));

  /** Counts up when hooks are taken out, so that calls whose end they missed are forgotten. */
  private static int generation;

  /** Leash itself is at work on this thread: whatever it calls is not the application's. */
  boolean busy;

  /** What waits for the end of an enclosing call. */
  final List<PendingRegistration> pending = new ArrayList<>(0);

  /** Something was registered with a keeper in the enclosing call. */
  boolean keeperSeen;

  /** The enclosing call's own library made a registration in it. */
  boolean ownSeen;

  /** The identity of what this thread released last; 0 if nothing. */
  int lastReleased;

  /** The call that is the next thing to happen on this thread; null if none is known. */
  private CallMark mark;

  /** The identity of the object that it is made on: a reference might outlive the call. */
  private int marked;

  /**
   * The façade that the marked call leads to, and which makes the next call; null if it is that.
   */
  private CallMark facade;

  private final WeakReference<Thread> thread;
  private int ownGeneration = generation;
  private int uses;

  private ThreadCalls(WeakReference<Thread> thread) {
    this.thread = thread;
  }

  static ThreadCalls current() {
    ThreadCalls calls = busiest;
    if (!calls.thread.refersTo(Thread.currentThread())) {
      calls = CURRENT.get();
      if (calls == null) {
        return made(new WeakReference<>(Thread.currentThread()));
      }
    }
    return ++calls.uses < USES && calls.ownGeneration == generation ? calls : calls.renewed();
  }

  private static ThreadCalls made(WeakReference<Thread> thread) {
    ThreadCalls fresh = new ThreadCalls(thread);
    CURRENT.set(fresh);
    return fresh;
  }

  /** The calls that are open now will not be seen to end. */
  static synchronized void abandonAll() {
    generation++;
  }

  private ThreadCalls renewed() {
    uses = 0;
    if (ownGeneration != generation) {
      ownGeneration = generation;
      mark = null;
      forgetAll();
      forgetWaiting();
    }
    if (busy || !isEmpty()) {
      return this;
    }
    ThreadCalls young = made(thread);
    busiest = young;
    young.lastReleased = lastReleased;
    young.mark = mark;
    young.marked = marked;
    young.facade = facade;
    return young;
  }

  /** The enclosing call that it waited for ended, or ended unseen, as when the stack overflows. */
  void forgetWaiting() {
    pending.clear();
    keeperSeen = false;
    ownSeen = false;
  }

  /** A marked call is about to be made on an object. */
  void mark(CallMark next, Object source) {
    if (!busy) {
      mark = next;
      facade = null;
      marked = System.identityHashCode(source);
    }
  }

  /**
   * A façade is about to make a call on an object. It stands for the marked call that led to it, if
   * that was the last thing to happen on this thread.
   *
   * @param self whose method the façade is; null if it is static
   */
  void passOn(CallMark through, Object self, Object source) {
    if (!busy) {
      CallMark caller = self == null ? null : callOn(self);
      mark = caller != null && caller.leadsTo(through, self) ? caller : null;
      facade = mark == null ? null : through;
      marked = mark == null ? 0 : System.identityHashCode(source);
    }
  }

  /** The mark of the call on an object that is going on right now; null if it has none. */
  private CallMark callOn(Object self) {
    if (mark != null) {
      return facade == null && marked == System.identityHashCode(self) ? mark : null;
    }
    OpenCall open = isEmpty() ? null : get(size() - 1); // the façade may be hooked itself
    return open != null && open.source == self && open.facade == null ? open.mark : null;
  }

  /** Opens a call on an object; its other fields are the caller's to fill. */
  OpenCall open(HookedMethod method, Object source) {
    OpenCall call = push(method);
    if (size() == 1 && !pending.isEmpty()) {
      forgetWaiting();
    }
    if (mark != null) { // believed if it is the mark of the call that is beginning now
      boolean same = marked == System.identityHashCode(source);
      call.mark = same ? mark : null;
      call.facade = same ? facade : null;
      mark = null;
      facade = null;
    }
    return call;
  }

  /** Keeps a registration until the enclosing call ends. */
  void waits(OpenCall call, Site site, boolean part) {
    pending.add(new PendingRegistration(call, site, part, null));
  }

  /** Keeps a registration until the end of the enclosing call that was made for its listener. */
  void waits(OpenCall call, OpenCall inside) {
    pending.add(new PendingRegistration(call, null, false, inside));
  }

  /** The handle of an open call, or of one that waits for its enclosing call, ended. */
  boolean endedInside(Object handle) {
    boolean waited = !pending.isEmpty() && pending.removeIf(one -> one.handle == handle);
    return overInside(handle) || waited;
  }
}
