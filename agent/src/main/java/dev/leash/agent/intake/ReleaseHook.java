package dev.leash.agent.intake;

import dev.leash.agent.catalogue.ApiRule;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Packed;
import dev.leash.registry.End;
import dev.leash.registry.Registry;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Told that a method returned that ends registrations, or shows something about one. It is handed
 * to woven code as a JDK type.
 */
final class ReleaseHook implements BiConsumer<Object, Object> {

  private final ArmedApi armed;
  private final HookRule rule;
  private final Intake intake;
  private final boolean packed;
  private final End end;

  ReleaseHook(ArmedApi armed, HookRule rule, Intake intake) {
    this.armed = armed;
    this.rule = rule;
    this.intake = intake;
    this.packed = Packed.isPacked(rule);
    this.end =
        switch (rule.role()) {
          case COMPLETE, CLOSE -> End.COMPLETED;
          default -> End.RELEASED;
        };
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
        dispatch(calls, first, what);
      } finally {
        calls.busy = false;
      }
    } catch (Throwable t) {
      intake.failed(t);
    }
  }

  private void dispatch(ThreadCalls calls, Object first, Object what) {
    Object source = rule.source().present() ? first : null;
    Object handle = null;
    Object listener = what;
    Object key = null;
    if (packed) {
      Object[] parts = (Object[]) what;
      if (parts[Packed.KEY] instanceof Object[] keys) {
        for (Object each : keys) {
          intake.registry().releaseKey(armed.api(), source, Keys.of(each), end);
        }
        return;
      }
      listener = parts[Packed.LISTENER];
      handle = parts[Packed.HANDLE];
      key = Keys.of(parts[Packed.KEY]);
    } else if (rule.handle().present()) {
      handle = rule.source().present() ? what : first;
    }
    switch (rule.role()) {
      case ATTACH ->
          intake.attach(armed, calls, source, rule.listener().present() ? listener : null, handle);
      case RELEASE, COMPLETE -> one(calls, source, listener, handle, key);
      case RELEASE_ALL -> all(source, listener, key);
      case CLEAR -> intake.registry().releaseSource(armed.api(), source, end);
      case CLOSE -> close(source);
      default -> throw new IllegalStateException("not a release: " + rule);
    }
  }

  private void one(ThreadCalls calls, Object source, Object listener, Object handle, Object key) {
    Registry registry = intake.registry();
    if (handle != null) {
      if (!armed.rule().is(ApiRule.Flag.WHEN_DONE) || end == End.RELEASED || isDone(handle)) {
        intake.ended(armed, calls, handle, end);
      }
    } else if (!rule.listener().present()) {
      int ended = registry.releaseKey(armed.api(), source, key, end);
      intake.released(calls, source, ended > 0);
    } else if (rule.each()) {
      for (Object each : (Object[]) listener) {
        listener(calls, source, each, key);
      }
    } else {
      listener(calls, source, listener, key);
    }
  }

  private void listener(ThreadCalls calls, Object source, Object listener, Object key) {
    boolean known = intake.registry().releaseListener(armed.api(), source, listener, key, end);
    if (end == End.RELEASED && listener != null) {
      intake.released(calls, listener, known);
    }
  }

  private void all(Object source, Object listener, Object key) {
    if (rule.listener().present()) {
      intake.registry().releaseCopies(armed.api(), source, listener, end);
    } else {
      intake.registry().releaseKey(armed.api(), source, key, end);
    }
  }

  /**
   * Libraries close their sources when the JVM goes down. What accumulated on one until then would
   * have gone on accumulating, so that close is no excuse.
   */
  private void close(Object source) {
    if (GoingDown.isTrue()) {
      intake.closedByExit(armed.api());
    } else {
      intake.registry().releaseSource(armed.api(), source, end);
    }
  }

  private static boolean isDone(Object handle) {
    return !(handle instanceof Future<?> future) || future.isDone();
  }
}
