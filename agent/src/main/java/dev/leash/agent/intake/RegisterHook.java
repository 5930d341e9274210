package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ArgumentPacking;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.event.EventApi.Copies;
import dev.leash.event.LibraryPackages;
import java.util.Collection;

/** Watches a register method. What the rule says is read once: it is asked for at each call. */
final class RegisterHook extends WholeCallHook {
  private static final Object[] NOBODY = {};

  private final boolean packed;
  private final TypeTest except;

  private final boolean hasSource;
  private final boolean hasListener;
  private final boolean listenerIsResult;
  private final boolean each;
  private final boolean keyIsResult;
  private final CallPart key;
  private final CallPart handle;
  private final boolean handleIsListener;
  private final boolean handleIsObject;

  /** What the method returns is the listener, the handle or the key, or may be. */
  private final boolean showsResult;

  /** The handle shows itself inside the call. */
  private final boolean attached;

  /** The handle tells whether anybody waits with the source. */
  private final boolean unlessFirst;

  private final RegisterCalls counted;
  private final RegistrySink sink;

  RegisterHook(
      ArmedApi armed,
      HookRule rule,
      RegisterCalls counted,
      RegistrySink sink,
      ErrorCounter errors) {
    super(armed, rule, errors);
    this.counted = counted;
    this.sink = sink;
    this.packed = ArgumentPacking.isPacked(rule);
    this.except = rule.except() == null ? null : new TypeTest(rule.except());
    this.hasSource = rule.source().present();
    this.hasListener = rule.listener().present();
    this.listenerIsResult = rule.listener().isResult();
    this.each = rule.each();
    this.keyIsResult = rule.key().isResult();
    this.key = rule.key();
    this.handle = rule.handle();
    this.handleIsListener = handle.equals(rule.listener());
    this.handleIsObject = !hasSource && handle.sort() == CallPart.Sort.THIS;
    this.showsResult = listenerIsResult || handle.isResult() || keyIsResult || armed.discovered;
    this.unlessFirst = armed.unlessFirst;
    this.attached = !handle.present() && armed.shows(Role.ATTACH);
  }

  @Override
  boolean began(OpenCall call, Object source, Object what) {
    if (hasSource) {
      if (source == null) {
        return false; // no source, so nobody who could keep it
      }
      call.source = source;
    }
    if (packed) {
      Object[] parts = (Object[]) what;
      call.listener = parts[ArgumentPacking.LISTENER];
      call.handle = parts[ArgumentPacking.HANDLE];
      call.key = parts[ArgumentPacking.KEY];
    } else {
      call.listener = what;
      if (handleIsListener) {
        call.handle = what;
      }
    }
    if (handleIsObject) {
      call.handle = source;
    }
    if (unlessFirst) {
      if (call.handle == null) {
        return false;
      }
      call.handle = null;
    }
    return call.listener != null
        ? except == null || !except.includes(call.listener.getClass())
        : !hasListener || listenerIsResult || clearsSlot();
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
    if (showsResult && !take(call, result)) {
      return;
    }
    call.key = SafeKeys.of(call.key);
    if (hasListener && call.listener == null) {
      sink.cleared(call);
    } else if (each) {
      eachOf(calls, call);
    } else {
      counted.ended(calls, call);
    }
  }

  /** What the method returned tells more; false if it tells that nothing was registered. */
  private boolean take(OpenCall call, Object result) {
    if (armed().discovered) {
      call.result = result;
    }
    if (handle.isResult()) {
      call.handle = handle.field() == null ? result : LambdaCaptures.by(result, handle);
      if (call.handle == null && armed().discovered) {
        return false; // nothing to undo it with, so nothing was done
      }
    }
    if (keyIsResult) {
      call.key = key.field() == null ? result : LambdaCaptures.by(result, key);
    }
    if (listenerIsResult) {
      call.listener = result;
    }
    return !listenerIsResult || result != null;
  }

  private void eachOf(ThreadCalls calls, OpenCall call) {
    for (Object listener : all(call.listener)) {
      if (listener != null) {
        call.listener = listener;
        counted.ended(calls, call);
      }
    }
  }

  /** What an array or a collection of the JDK's holds; other collections are the application's. */
  private static Object[] all(Object listeners) {
    if (listeners instanceof Object[] array) {
      return array;
    }
    return listeners instanceof Collection<?> collection
            && LibraryPackages.isJdk(collection.getClass())
        ? collection.toArray()
        : NOBODY;
  }
}
