package dev.leash.agent.intake;

import dev.leash.site.Site;

/**
 * What is to be registered, and waits for the end of a call around it: it counts only if no keeper
 * turns up, and a part of the library's own work only if nothing else does.
 */
final class PendingRegistration extends HookedCall {

  /** Where it was made; null as long as nobody looked. */
  Site site;

  /**
   * The enclosing call that was made for this listener, at whose end it can be seen where that was;
   * null if it has been seen.
   */
  HookedCall inside;

  /** Whether a library made it as part of a call of its own. */
  final boolean part;

  /** A copy of a call, which outlives it. */
  PendingRegistration(HookedCall call, Site site, boolean part, HookedCall inside) {
    this.method = call.method;
    this.source = call.source;
    this.listener = call.listener;
    this.handle = call.handle;
    this.key = call.key;
    this.result = call.result;
    this.calledFrom = call.calledFrom;
    this.site = site;
    this.part = part;
    this.inside = inside;
  }

  /** Whether it was entered, or does not count. */
  boolean isSettled() {
    return site == null && inside == null;
  }
}
