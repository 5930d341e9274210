package dev.leash.agent.intake;

import java.lang.StackWalker.StackFrame;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells from a stack whether a marked call led to the hooked method without a detour, and which
 * calls without a mark are worth one.
 *
 * <p>Thread-safe.
 */
final class MarkedCalls {

  /** Where on the stack a façade is that calls the hooked method itself. */
  private static final int FACADE = 1;

  private final Consumer<HotCall> hotCalls;

  /**
   * Knows of no calls yet.
   *
   * @param hotCalls told once of each call that is made again and again
   */
  MarkedCalls(Consumer<HotCall> hotCalls) {
    this.hotCalls = hotCalls;
  }

  /**
   * The code to blame called the hooked method itself, or one that overrides it; or, if that frames
   * a registration, it called the library, which came there without a detour.
   *
   * @param call told of its mark
   * @param memory what is known of such stacks
   */
  void direct(OpenCall call, SiteMemo memory, StackFrame called, StackFrame caller) {
    CallMark mark = call.mark;
    call.direct = mark != null && call.facade == null && isIn(mark, caller);
    if (mark == null && memory.becameHot()) {
      hotCalls.accept(hot(caller, called));
    }
  }

  /** The same where the code to blame may have called a façade, which called the hooked method. */
  void throughFacade(OpenCall call, SiteMemo memory, List<StackFrame> frames, int blame) {
    StackFrame facade = frames.get(FACADE);
    if (blame != FACADE + 1 || !Facade.isNamedLikeOne(facade.getMethodName())) {
      return;
    }
    StackFrame caller = frames.get(blame);
    CallMark mark = call.mark;
    call.direct =
        mark != null && call.facade != null && isIn(mark, caller) && isIn(call.facade, facade);
    if (mark == null && memory.becameHot()) {
      hotCalls.accept(hot(caller, facade));
      hotCalls.accept(hot(facade, frames.get(0)));
    }
  }

  private static boolean isIn(CallMark mark, StackFrame frame) {
    return mark.isIn(frame.getDeclaringClass(), frame.getMethodName());
  }

  private static HotCall hot(StackFrame caller, StackFrame called) {
    WeakReference<Class<?>> type = new WeakReference<>(caller.getDeclaringClass());
    return new HotCall(type, called.getMethodName(), called.getDescriptor());
  }
}
