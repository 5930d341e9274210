package dev.leash.agent.intake;

import dev.leash.event.Kind;
import dev.leash.site.Site;
import java.lang.ref.Reference;

/**
 * Judges calls of discovered APIs, of which no more is known than their shape. The innermost call
 * counts that registers the same listener. What may be wrong is left out: a listener that is held
 * weakly, a handle whose end could not be seen, and what a known API tells already.
 *
 * <p>Thread-safe.
 */
final class DiscoveredCallFilter {

  private final Locator locator;
  private final RegistrySink sink;

  DiscoveredCallFilter(Locator locator, RegistrySink sink) {
    this.locator = locator;
    this.sink = sink;
  }

  /** A call of a discovered API ended well. */
  void registered(ThreadCalls calls, OpenCall call) {
    if (handsOn(call)) {
      sink.enter(call.handedOn.site, call.handedOn);
      return;
    }
    if (!counts(calls, call)) {
      return;
    }
    OpenCall outer = registering(calls);
    boolean kept = outer != null && isKeptBy(outer, call);
    passOn(calls, call, kept ? outer.listener : call.listener);
    // What an object registers that is made by a register method is its own: that one is open for
    // whatever it is going to return. So is what is registered with the listener itself.
    boolean nested =
        outer != null
            && !kept
            && outer.listener != null
            && outer.listener != call.listener
            && outer.listener != call.source;
    call.around = nested ? outer.listener : null;
    Site site = locator.locate(call.armed(), call, nested, null);
    if (site != null) {
      cover(calls, call, call.listener);
      if (kept) {
        cover(calls, call, outer.listener);
      }
      sink.enter(site, call);
    } else if (nested && isHidden(call.result)) {
      // The caller may pass on, as its own, a handle that can't be woven.
      Site asIfAlone = locator.locate(call.armed(), call, false, null);
      outer.handedOn = new PendingRegistration(call, asIfAlone, false, null);
    }
  }

  /**
   * Tells the open calls of discovered APIs that what they do was seen closer to where it is kept:
   * a call that passes its listener on, or that schedules with a known scheduler.
   */
  static void cover(OpenCalls calls, OpenCall seen) {
    cover(calls, seen, seen.listener);
  }

  private static void cover(OpenCalls calls, OpenCall seen, Object listener) {
    for (int i = calls.size() - 1; i >= 0; i--) {
      OpenCall open = calls.get(i);
      if (open.registers() && open.armed().discovered) {
        boolean schedules = open.armed().api().kind() == Kind.HEARTBEAT && !seen.armed().discovered;
        open.covered |= schedules || (listener != null && open.listener == listener);
      }
    }
  }

  /**
   * Whether a call is what another one is made of, which keeps its listeners with an object of its
   * own: there the listener is another object, made of the one that was given.
   */
  private static boolean isKeptBy(OpenCall outer, OpenCall call) {
    return outer.armed().discovered && outer.armed().yields && outer.source != call.source;
  }

  /** Whoever only passes the listener on is not to be blamed for it. */
  private static void passOn(OpenCalls calls, OpenCall call, Object listener) {
    OpenCall inner = call;
    for (int i = calls.size() - 1; i >= 0; i--) {
      OpenCall open = calls.get(i);
      if (open.registers() && open.armed().discovered && open.listener == listener) {
        inner.passedOnBy = open;
        inner = open;
      }
    }
  }

  /** Whether a handle that can't be woven came out of a call inside this one. */
  private static boolean handsOn(OpenCall call) {
    return call.handedOn != null && call.handedOn.result == call.result;
  }

  /** Whether a call that ended made a registration of its own. */
  private static boolean counts(OpenCalls calls, OpenCall call) {
    return !call.covered
        && !(call.handle == call.result && isHidden(call.handle))
        && !isWeak(call.listener)
        && !isPartOfKnown(calls, call.listener);
  }

  /** The innermost open register call; null if there is none. */
  private static OpenCall registering(OpenCalls calls) {
    for (int i = calls.size() - 1; i >= 0; i--) {
      if (calls.get(i).registers()) {
        return calls.get(i);
      }
    }
    return null;
  }

  /** Whether a call of a known API is open that registers the same listener. */
  private static boolean isPartOfKnown(OpenCalls calls, Object listener) {
    for (int i = calls.size() - 1; i >= 0; i--) {
      OpenCall open = calls.get(i);
      if (open.registers() && !open.armed().discovered && open.listener == listener) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Object object) {
    return object != null && object.getClass().isHidden();
  }

  private static boolean isWeak(Object listener) {
    if (listener == null || listener instanceof Reference<?>) {
      return listener != null;
    }
    for (Class<?> type = listener.getClass(); type != null; type = type.getSuperclass()) {
      if (type.getName().contains("Weak")) {
        return true;
      }
      for (Class<?> face : type.getInterfaces()) {
        if (face.getName().contains("Weak")) {
          return true;
        }
      }
    }
    return false;
  }
}
