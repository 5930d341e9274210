package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule.Flag;
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

  /** Has a registration wait for the call that was made for its listener; false if none is open. */
  boolean waits(ArmedApi armed, ThreadCalls calls, OpenCall call) {
    OpenCall inside = calls.enclosing(armed.family(), call.listener);
    if (inside == null) {
      return false;
    }
    seen(armed, calls);
    calls.cover(armed, call.listener);
    calls.waits(armed, call, inside);
    return true;
  }

  /** A registration was found whose site is known already. */
  void found(ArmedApi armed, ThreadCalls calls, OpenCall call, Site site) {
    seen(armed, calls);
    if (armed.rule().is(Flag.YIELDS)) {
      calls.yields(armed, site, call, false);
    } else {
      entrance.enter(armed, site, call);
    }
  }

  private static void seen(ArmedApi armed, ThreadCalls calls) {
    calls.keeperSeen |= armed.rule().is(Flag.KEEPER);
    calls.ownSeen = true;
  }

  /**
   * An enclosing call ended. What was made for its listener was made by whoever made this call,
   * whatever code the library called in between; so it is here that the stack is looked at.
   */
  void settleInside(ThreadCalls calls, OpenCall ended) {
    List<ThreadCalls.Yielding> waiting = calls.yielding;
    for (int i = 0; i < waiting.size(); i++) {
      ThreadCalls.Yielding one = waiting.get(i);
      if (one.inside() != ended) {
        continue;
      }
      boolean yields = one.armed().rule().is(Flag.YIELDS);
      Site site = yields && calls.keeperSeen ? null : siteOf(one, ended);
      if (yields && site != null) {
        waiting.set(i, new ThreadCalls.Yielding(one.armed(), site, one.call(), false));
        continue;
      }
      waiting.remove(i--);
      if (site != null) {
        entrance.enter(one.armed(), site, one.call());
      }
    }
  }

  private Site siteOf(ThreadCalls.Yielding one, OpenCall inside) {
    CallMark mark = inside.mark;
    WholeCallHook hook = one.call().hook;
    Site known = mark == null ? null : mark.site(hook, inside.source);
    if (known != null) {
      return known;
    }
    Site site = locator.locate(one.armed(), inside, false, null);
    if (site != null && mark != null && inside.direct) {
      mark.walked(hook, inside.source, site);
    }
    return site;
  }

  /** The outermost enclosing call ended: what waited for it counts now, or never. */
  void settle(ThreadCalls calls) {
    if (!calls.keeperSeen) {
      for (ThreadCalls.Yielding waiting : calls.yielding) {
        if (waiting.site() != null && (!waiting.part() || !calls.ownSeen)) {
          entrance.enter(waiting.armed(), waiting.site(), waiting.call());
        }
      }
    }
    calls.yielding.clear();
    calls.keeperSeen = false;
    calls.ownSeen = false;
  }
}
