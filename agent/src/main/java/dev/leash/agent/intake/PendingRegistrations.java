package dev.leash.agent.intake;

import dev.leash.site.Site;
import java.util.List;

/**
 * What is registered inside a call that frames registrations: which of it counts, and where it was
 * made, is known when such a call ends.
 *
 * <p>Thread-safe; what waits is kept with the calls of its thread.
 */
final class PendingRegistrations {

  private final Locator locator;
  private final RegistrySink sink;

  PendingRegistrations(Locator locator, RegistrySink sink) {
    this.locator = locator;
    this.sink = sink;
  }

  /** Has a registration wait for the end of the call that was made for its listener. */
  void waits(ThreadCalls calls, OpenCall call, OpenCall inside) {
    seen(calls, call);
    DiscoveredCallFilter.cover(calls, call);
    calls.waits(call, inside);
  }

  /** A registration was found whose site is known already. */
  void found(ThreadCalls calls, OpenCall call, Site site) {
    seen(calls, call);
    if (call.armed().yields) {
      calls.waits(call, site, false);
    } else {
      sink.enter(site, call);
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
    List<PendingRegistration> pending = calls.pending;
    int left = 0;
    for (int i = 0; i < pending.size(); i++) {
      PendingRegistration one = pending.get(i);
      if (one.inside == ended) {
        settleInside(calls, one, ended);
      }
      left += one.isSettled() ? 0 : 1;
    }
    if (left == 0) {
      pending.clear();
    } else if (left < pending.size()) {
      pending.removeIf(PendingRegistration::isSettled);
    }
  }

  private void settleInside(ThreadCalls calls, PendingRegistration one, OpenCall ended) {
    boolean yields = one.armed().yields;
    boolean nested = calls.registering(one.armed().family()) != null;
    Site site = yields && calls.keeperSeen ? null : siteOf(one, ended, nested);
    one.inside = null;
    if (yields) {
      one.site = site;
    } else if (site != null) {
      sink.enter(site, one);
    }
  }

  private Site siteOf(PendingRegistration one, OpenCall inside, boolean nested) {
    CallMark mark = inside.facade == null ? inside.mark : null;
    Site known = mark == null ? null : mark.site(one.method, inside.source);
    if (known != null) {
      return known;
    }
    Site site = locator.locate(one.armed(), inside, nested, null);
    one.calledFrom = inside.calledFrom;
    if (site != null && mark != null && inside.direct) {
      mark.walked(one.method, inside.source, site);
    }
    return site;
  }

  /** The outermost enclosing call ended: what waited for it counts now, or never. */
  void settle(ThreadCalls calls) {
    if (!calls.keeperSeen) {
      List<PendingRegistration> pending = calls.pending;
      for (int i = 0; i < pending.size(); i++) {
        PendingRegistration one = pending.get(i);
        if (one.site != null && (!one.part || !calls.ownSeen)) {
          sink.enter(one.site, one);
        }
      }
    }
    calls.forgetWaiting();
  }
}
