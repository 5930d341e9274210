package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ArgumentPacking;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.registry.Registry;
import dev.leash.snapshot.EndReason;
import dev.leash.weak.KeptObjects;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Told that a method returned that ends registrations, or shows something about one. It is handed
 * to woven code as a JDK type. What the rule says is read once: it is asked for at each call.
 */
final class ReleaseHook implements BiConsumer<Object, Object> {

  private final ArmedApi armed;
  private final Registry registry;
  private final RegistrySink sink;
  private final ReleaseCounter releases;
  private final ErrorCounter errors;
  private final Role role;
  private final EndReason end;
  private final boolean packed;
  private final boolean hasSource;
  private final boolean hasListener;
  private final boolean hasHandle;
  private final boolean each;

  ReleaseHook(
      ArmedApi armed,
      HookRule rule,
      Registry registry,
      RegistrySink sink,
      ReleaseCounter releases,
      ErrorCounter errors) {
    this.armed = armed;
    this.registry = registry;
    this.sink = sink;
    this.releases = releases;
    this.errors = errors;
    this.role = rule.role();
    this.end =
        role == Role.COMPLETE || role == Role.CLOSE ? EndReason.COMPLETED : EndReason.RELEASED;
    this.packed = ArgumentPacking.isPacked(rule);
    this.hasSource = rule.source().present();
    this.hasListener = rule.listener().present();
    this.hasHandle = rule.handle().present();
    this.each = rule.each();
    if (role == Role.REGISTER || role == Role.ENCLOSE) {
      throw new IllegalArgumentException("not a release: " + rule);
    }
  }

  @Override
  public void accept(Object first, Object what) {
    try {
      ThreadCalls calls = ThreadCalls.current();
      if (calls.busy || armed.ignoresThread(Thread.currentThread())) {
        return;
      }
      calls.busy = true;
      try {
        Object source = hasSource ? first : null;
        if (packed) {
          unpack(calls, source, (Object[]) what);
        } else {
          Object handle = !hasHandle ? null : hasSource ? what : first;
          dispatch(calls, source, what, handle, null);
        }
      } finally {
        calls.busy = false;
      }
    } catch (Throwable t) {
      errors.accept(t);
    }
  }

  private void unpack(ThreadCalls calls, Object source, Object[] parts) {
    if (parts[ArgumentPacking.KEY] instanceof Object[] keys) {
      for (Object each : keys) {
        registry.releaseKey(armed.api(), source, SafeKeys.of(each), end);
      }
      return;
    }
    Object key = SafeKeys.of(parts[ArgumentPacking.KEY]);
    dispatch(calls, source, parts[ArgumentPacking.LISTENER], parts[ArgumentPacking.HANDLE], key);
  }

  private void dispatch(
      ThreadCalls calls, Object source, Object listener, Object handle, Object key) {
    switch (role) {
      case RELEASE, COMPLETE -> one(calls, source, listener, handle, key);
      case ATTACH -> attach(calls, source, hasListener ? listener : null, handle);
      case RELEASE_ALL -> all(source, listener, key);
      case CLEAR -> clear(source, listener);
      default -> sink.closed(armed, source, end);
    }
  }

  private void one(ThreadCalls calls, Object source, Object listener, Object handle, Object key) {
    if (handle != null) {
      handle(calls, handle);
    } else if (!hasListener) {
      int ended = registry.releaseKey(armed.api(), source, key, end);
      releases.released(calls, source, ended > 0);
    } else if (each) {
      if (listener instanceof Object[] all) {
        for (Object one : all) {
          listener(calls, source, one, key);
        }
      }
    } else {
      listener(calls, source, listener, key);
    }
  }

  /** The registration of a handle ended, which may still be waiting for its enclosing call. */
  private void handle(ThreadCalls calls, Object handle) {
    if (armed.whenDone && end == EndReason.COMPLETED && !isDone(handle)) {
      return;
    }
    boolean known = calls.endedInside(handle) || sink.ended(armed, handle, end);
    if (end == EndReason.RELEASED) {
      releases.released(calls, handle, known);
    }
  }

  private void listener(ThreadCalls calls, Object source, Object listener, Object key) {
    boolean known = registry.releaseListener(armed.api(), source, listener, key, end);
    if (end == EndReason.RELEASED && listener != null) {
      releases.released(calls, listener, known);
    }
  }

  /**
   * The handle of the register call that is open shows itself: of the innermost one, or of the one
   * that registers a listener.
   */
  private void attach(ThreadCalls calls, Object source, Object listener, Object handle) {
    OpenCall open = calls.registering(armed, listener);
    if (open != null && open.handle == null && (source == null || source == open.source)) {
      open.handle = handle;
    }
  }

  private void all(Object source, Object listener, Object key) {
    if (hasListener) {
      registry.releaseCopies(armed.api(), source, listener, key, end);
    } else {
      registry.releaseKey(armed.api(), source, key, end);
    }
  }

  /**
   * All that a source had, or, if the collection that it keeps them in is shown, all that are not
   * in there any more.
   */
  private void clear(Object source, Object collection) {
    KeptObjects kept = hasListener ? KeptObjects.of(collection) : null;
    if (kept == null) {
      registry.releaseSource(armed.api(), source, end);
    } else {
      registry.releaseMissing(armed.api(), source, kept::has, end);
    }
  }

  private static boolean isDone(Object handle) {
    return !(handle instanceof Future<?> future) || future.isDone();
  }
}
