package dev.leash.agent.weave;

import dev.leash.agent.weave.RegisterAdvice.First;
import dev.leash.agent.weave.RegisterAdvice.Second;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.BiConsumer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;

/**
 * What is inlined at the end of a release method, and of every other method that is only of
 * interest once it returned. A release that throws, or says {@code false}, released nothing.
 */
final class ReleaseAdvice {

  private ReleaseAdvice() {}

  @Advice.OnMethodExit(suppress = Throwable.class)
  static void exit(
      @Release BiConsumer<Object, Object> hook,
      @First Object source,
      @Second Object what,
      @Advice.Return(typing = Assigner.Typing.DYNAMIC) Object result) {
    if (result != Boolean.FALSE) {
      hook.accept(source, what);
    }
  }

  /** The hook to call. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Release {}
}
