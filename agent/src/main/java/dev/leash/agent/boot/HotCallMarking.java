package dev.leash.agent.boot;

import dev.leash.agent.intake.CallMarkHook;
import dev.leash.agent.intake.ErrorCounter;
import dev.leash.agent.intake.HotCall;
import dev.leash.agent.log.Notes;
import dev.leash.agent.weave.Gate;
import java.lang.instrument.Instrumentation;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Has classes that register again and again say so themselves, so that their calls need no walk
 * over the stack any more. Done on Leash's own thread; a class that can't be changed is left alone.
 */
final class HotCallMarking implements Consumer<HotCall> {

  /** So many calls are marked, and no more: each costs a place in a table for good. */
  private static final int MOST = 4096;

  /** A class is changed for all of its hot calls at once, if they become hot together. */
  private static final long PATIENCE_MILLIS = 50;

  private final Instrumentation instrumentation;
  private final HookTable hooks;
  private final Gate gate;
  private final ErrorCounter errors;
  private final AgentTimer timer;
  private final Notes notes;
  private int marked;

  HotCallMarking(
      Instrumentation instrumentation,
      HookTable hooks,
      Gate gate,
      ErrorCounter errors,
      AgentTimer timer,
      Notes notes) {
    this.instrumentation = instrumentation;
    this.hooks = hooks;
    this.gate = gate;
    this.errors = errors;
    this.timer = timer;
    this.notes = notes;
  }

  @Override
  public void accept(HotCall call) {
    timer.in(PATIENCE_MILLIS, () -> mark(call));
  }

  private void mark(HotCall call) {
    Class<?> type = call.caller().get();
    if (type == null || !instrumentation.isModifiableClass(type)) {
      return;
    }
    gate.mark(type, call.method(), call.descriptor(), this::number);
    try {
      instrumentation.retransformClasses(type);
    } catch (Throwable t) {
      notes.add("calls in " + type.getName() + " can't be marked: " + t);
    }
  }

  private synchronized int number(String className, String method, String descriptor) {
    BiConsumer<Object, Object> mark =
        marked < MOST ? CallMarkHook.of(className, method, descriptor, errors) : null;
    if (mark == null) {
      return -1;
    }
    marked++;
    return hooks.number(mark);
  }
}
