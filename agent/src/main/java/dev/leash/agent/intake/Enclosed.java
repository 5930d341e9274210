package dev.leash.agent.intake;

import dev.leash.site.Site;
import java.util.List;

/**
 * What is registered inside a call that frames registrations: which of it counts, and where it was
 * made, is known when such a call ends.
 *
 * <p>Thread-safe; what waits is kept with the calls of its thread.
 */
final class Enclosed {

  private final Locator locator;
  private final Entrance entrance;

  Enclosed(Locator locator, Entrance entrance) {
    this.locator = locator;
    this.entrance = entrance;
  }

  /** Has a registration wait for the end of the call that was made for its listener. */
  void waits(ThreadCalls calls, OpenCall call, OpenCall inside) {
    seen(calls, call);
    Discovered.cover(calls, call);
    calls.waits(call, inside);
  }

  /** A registration was found whose site is known already. */
  void found(ThreadCalls calls, OpenCall call, Site site) {
    seen(calls, call);
    if (call.armed().yields) {
      calls.waits(call, site, false);
    } else {
      entrance.enter(site, call);
    }
  }

  private static void seen(ThreadCalls calls, OpenCall call) {
    calls.keeperSeen |= call.armed().keeper;
    calls.ownSeen = true;
  }

  /**
   * An enclosing call ended. What was made for its listener was made by whoever made this call,
   * whatever code the library called in between; so it is here that the stack is looked at.
   */
  void settleInside(ThreadCalls calls, OpenCall ended) {
    List<Waiting> waiting = calls.waiting;
    int left = 0;
    for (int i = 0; i < waiting.size(); i++) {
      Waiting one = waiting.get(i);
      if (one.inside == ended) {
        settleInside(calls, one, ended);
      }
      left += one.isSettled() ? 0 : 1;
    }
    if (left == 0) {
      waiting.clear();
    } else if (left < waiting.size()) {
      waiting.removeIf(Waiting::isSettled);
    }
  }

  private void settleInside(ThreadCalls calls, Waiting one, OpenCall ended) {
    boolean yields = one.armed().yields;
    Site site = yields && calls.keeperSeen ? null : siteOf(one, ended);
    one.inside = null;
    if (yields) {
      one.site = site;
    } else if (site != null) {
      entrance.enter(site, one);
    }
  }

  private Site siteOf(Waiting one, OpenCall inside) {
    CallMark mark = inside.mark;
    Site known = mark == null ? null : mark.site(one.hook, inside.source);
    if (known != null) {
      return known;
    }
    Site site = locator.locate(one.armed(), inside, false, null);
    if (site != null && mark != null && inside.direct) {
      mark.walked(one.hook, inside.source, site);
    }
    return site;
  }

  /** The outermost enclosing call ended: what waited for it counts now, or never. */
  void settle(ThreadCalls calls) {
    if (!calls.keeperSeen) {
      List<Waiting> waiting = calls.waiting;
      for (int i = 0; i < waiting.size(); i++) {
        Waiting one = waiting.get(i);
        if (one.site != null && (!one.part || !calls.ownSeen)) {
          entrance.enter(one.site, one);
        }
      }
    }
    calls.forgetWaiting();
  }
}
