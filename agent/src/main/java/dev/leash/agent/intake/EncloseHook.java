package dev.leash.agent.intake;

import dev.leash.agent.catalogue.HookRule;

/** Frames a call in which a registration may show itself at several levels, of which one counts. */
final class EncloseHook extends WholeCallHook {

  private final PendingRegistrations pending;

  EncloseHook(ArmedApi armed, HookRule rule, PendingRegistrations pending, ErrorCounter errors) {
    super(armed, rule, errors);
    this.pending = pending;
  }

  @Override
  boolean began(OpenCall call, Object source, Object what) {
    call.source = source;
    call.listener = what;
    return true;
  }

  @Override
  void ended(ThreadCalls calls, OpenCall call, Object result) {
    settle(calls, call);
  }

  @Override
  void failed(ThreadCalls calls, OpenCall call) {
    settle(calls, call);
  }

  private void settle(ThreadCalls calls, OpenCall call) {
    if (!calls.pending.isEmpty()) {
      pending.settleInside(calls, call);
    }
    if (!calls.encloses(armed().family())) {
      pending.settle(calls);
    }
  }
}
