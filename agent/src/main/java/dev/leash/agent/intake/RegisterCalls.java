package dev.leash.agent.intake;

import dev.leash.event.Kind;
import dev.leash.event.LibraryPackages;
import dev.leash.site.Site;

/**
 * Decides whether a register call counts, and finds out where it was made.
 *
 * <p>Thread-safe.
 */
final class RegisterCalls {

  private final Locator locator;
  private final RegistrySink sink;
  private final PendingRegistrations pending;
  private final DiscoveredCallFilter discovered;

  RegisterCalls(Locator locator, RegistrySink sink, PendingRegistrations pending) {
    this.locator = locator;
    this.sink = sink;
    this.pending = pending;
    this.discovered = new DiscoveredCallFilter(locator, sink);
  }

  /** A register call ended well, and may count. */
  void ended(ThreadCalls calls, OpenCall call) {
    ArmedApi armed = call.armed();
    if (armed.discovered) {
      discovered.registered(calls, call);
    } else if (calls.isEmpty()) {
      alone(armed, call);
    } else if (!armed.unlessDone && calls.isPendingOnly(call)) {
      pending.waits(calls, call, calls.get(0));
    } else if (calls.repeats(call)) {
      handOn(calls, call);
    } else if (!armed.unlessDone || !RegistrySink.isDone(call.source)) {
      amongOthers(armed, calls, call);
    }
  }

  /** No other call is open: what the calling code said about itself can be believed. */
  private void alone(ArmedApi armed, OpenCall call) {
    if (armed.unlessDone && RegistrySink.isDone(call.source)) {
      return;
    }
    Site site = site(armed, call);
    if (site != null) {
      sink.enter(site, call);
    }
  }

  /** Of a call that is part of no other; null if it does not count. */
  private Site site(ArmedApi armed, OpenCall call) {
    Site known = call.markedSite();
    if (known != null) {
      return known;
    }
    Site site = locator.locate(armed, call, false, null);
    if (site != null) {
      call.walked(site);
    }
    return site;
  }

  private void amongOthers(ArmedApi armed, ThreadCalls calls, OpenCall call) {
    LibraryPackages family = armed.family();
    LibraryPackages whole = calls.othersOpen(family) ? whole(calls, call.method, family) : null;
    OpenCall outer = calls.registering(family);
    boolean nested = outer != null;
    // While a resource is being made, such as a context, code of the application may be called.
    boolean hidden = whole != null || (nested && outer.armed().api().kind() != Kind.RESOURCE);
    OpenCall inside = hidden ? null : calls.enclosing(family, call.listener);
    if (inside != null) {
      pending.waits(calls, call, inside);
      return;
    }
    boolean part = nested || whole != null;
    Site site = part ? locator.locate(armed, call, nested, whole) : site(armed, call);
    if (site == null) {
      handOn(calls, call);
      return;
    }
    DiscoveredCallFilter.cover(calls, call);
    if (whole == null) {
      if (calls.encloses(family)) {
        pending.found(calls, call, site);
      } else {
        sink.enter(site, call);
      }
    } else if (calls.encloses(null)) {
      calls.waits(call, site, true); // a library registered with another, as part of its own call
    }
  }

  /** The library whose own call this one is a part of; null if there is none. */
  private LibraryPackages whole(ThreadCalls calls, HookedMethod method, LibraryPackages family) {
    if (method.isFirstOutsideJdk()) {
      return calls.whole(family, method.className());
    }
    Class<?> first = locator.firstOutsideJdk();
    method.firstOutsideJdk(first);
    return first == null ? null : calls.whole(family, first.getName());
  }

  /** What showed itself in a call that is part of another belongs to that other. */
  private static void handOn(ThreadCalls calls, OpenCall call) {
    OpenCall outer = calls.registering(call.armed().family());
    if (outer != null && outer.handle == null && outer.listener == call.listener) {
      outer.handle = call.handle;
      outer.over = call.over;
    }
  }
}
