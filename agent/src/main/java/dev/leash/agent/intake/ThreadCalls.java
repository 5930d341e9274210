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
      marked = System.identityHashCode(source);
    }
  }

  /** Opens a call on an object; its other fields are the caller's to fill. */
  OpenCall open(HookedMethod method, Object source) {
    OpenCall call = push(method);
    if (size() == 1 && !pending.isEmpty()) {
      forgetWaiting();
    }
    if (mark != null) { // believed if it is the mark of the call that is beginning now
      call.mark = marked == System.identityHashCode(source) ? mark : null;
      mark = null;
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
