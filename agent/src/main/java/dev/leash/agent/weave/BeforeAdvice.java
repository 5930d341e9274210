package dev.leash.agent.weave;

import dev.leash.agent.weave.RegisterAdvice.First;
import dev.leash.agent.weave.RegisterAdvice.Second;
import java.util.function.BiConsumer;
import net.bytebuddy.asm.Advice;

/**
 * What is inlined at the start of a method that ends registrations and by its end has lost sight of
 * them, such as one that takes the first task out of a queue.
 */
final class BeforeAdvice {

  private BeforeAdvice() {}

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static void enter(
      @ReleaseAdvice.Release BiConsumer<Object, Object> hook,
      @First Object source,
      @Second Object what) {
    hook.accept(source, what);
  }
}
