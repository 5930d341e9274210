package dev.leash.agent.weave;

import dev.leash.agent.weave.RegisterAdvice.First;
import dev.leash.agent.weave.RegisterAdvice.Second;
import java.util.function.BiConsumer;
import net.bytebuddy.asm.Advice;

/**
 * What is inlined at the end of a method by which registrations end by themselves: a one-shot task
 * or a terminal event is over even if the application's code in it threw.
 */
final class EndAdvice {

  private EndAdvice() {}

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @ReleaseAdvice.Release BiConsumer<Object, Object> hook,
      @First Object source,
      @Second Object what) {
    hook.accept(source, what);
  }
}
