package dev.leash.agent.intake;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Packed;
import dev.leash.agent.catalogue.Place;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.EventApi.Copies;
import java.util.Collection;

/** Watches a register method. */
final class RegisterHook extends WholeCallHook {

  private final HookRule rule;
  private final boolean packed;
  private final ClassValue<Boolean> except;
  private final boolean attached;
  private final boolean hasSource;
  private final boolean isOwnHandle;

  RegisterHook(ArmedApi armed, HookRule rule, Intake intake) {
    super(armed, intake);
    this.rule = rule;
    this.packed = Packed.isPacked(rule);
    this.except = rule.except() == null ? null : new IsA(rule.except());
    this.hasSource = rule.source().present();
    this.isOwnHandle = rule.handle().equals(rule.listener());
    this.attached = !rule.handle().present() && armed.shows(Role.ATTACH);
  }

  @Override
  boolean registers() {
    return true;
  }

  @Override
  boolean began(OpenCall call, Object source, Object what) {
    if (hasSource && source == null) {
      return false; // no source, so nobody who could keep it
    }
    call.source = hasSource ? source : null;
    if (packed) {
      Object[] parts = (Object[]) what;
      call.listener = parts[Packed.LISTENER];
      call.handle = parts[Packed.HANDLE];
      call.key = parts[Packed.KEY];
    } else {
      call.listener = what;
      call.handle = isOwnHandle ? what : null;
    }
    if (!hasSource && rule.handle().sort() == Place.Sort.THIS) {
      call.handle = source;
    }
    return call.listener != null
        ? except == null || !except.get(call.listener.getClass())
        : !rule.listener().present() || rule.listener().isResult() || clearsSlot();
  }

  /** A null listener empties the slot of a source that has room for one. */
  private boolean clearsSlot() {
    return armed().api().copies() == Copies.REPLACED;
  }

  @Override
  void ended(ThreadCalls calls, OpenCall call, Object result) {
    if (Boolean.FALSE.equals(result)) {
      return; // the library said it did not take it
    }
    if (call.over) {
      return; // it ended inside the call, so nothing is kept
    }
    if (attached && call.handle == null) {
      return; // the handle that every registration shows did not show
    }
    if (armed().discovered()) {
      call.result = result;
    }
    if (rule.handle().isResult()) {
      call.handle = rule.handle().field() == null ? result : Captured.by(result, rule.handle());
      if (call.handle == null && armed().discovered()) {
        return; // nothing to undo it with, so nothing was done
      }
    }
    if (rule.key().isResult()) {
      call.key = result;
    }
    if (rule.listener().isResult()) {
      if (result == null) {
        return;
      }
      call.listener = result;
    }
    call.key = Keys.of(call.key);
    if (rule.listener().present() && call.listener == null) {
      intake().entrance().cleared(armed(), call);
    } else if (rule.each()) {
      eachOf(calls, call);
    } else {
      intake().registered(armed(), calls, call);
    }
  }

  private void eachOf(ThreadCalls calls, OpenCall call) {
    Object[] all =
        call.listener instanceof Collection<?> collection
            ? collection.toArray()
            : (Object[]) call.listener;
    for (Object listener : all) {
      if (listener != null) {
        call.listener = listener;
        intake().registered(armed(), calls, call);
      }
    }
  }
}
