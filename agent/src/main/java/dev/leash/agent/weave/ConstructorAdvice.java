package dev.leash.agent.weave;

import dev.leash.agent.weave.RegisterAdvice.Abort;
import dev.leash.agent.weave.RegisterAdvice.Enter;
import dev.leash.agent.weave.RegisterAdvice.Exit;
import dev.leash.agent.weave.RegisterAdvice.First;
import dev.leash.agent.weave.RegisterAdvice.Second;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.bytebuddy.asm.Advice;

/**
 * What is inlined at the end of a constructor that registers. The object does not exist at its
 * start, and nothing can be caught in it; so the call begins and ends at once. Its result is the
 * object.
 */
final class ConstructorAdvice {

  private ConstructorAdvice() {}

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Enter BiFunction<Object, Object, Object> enter,
      @Exit BiConsumer<Object, Object> hook,
      @Abort Consumer<Object> abort,
      @First Object source,
      @Second Object what,
      @Advice.This Object self) {
    Object call = enter.apply(source, what);
    if (call != null) {
      hook.accept(call, self);
    }
  }
}
