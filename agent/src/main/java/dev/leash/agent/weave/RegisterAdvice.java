package dev.leash.agent.weave;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;

/**
 * What is inlined into a register method. It sees JDK types only, because it becomes part of the
 * application's class; it calls no helper and concatenates nothing.
 */
final class RegisterAdvice {

  private RegisterAdvice() {}

  @Advice.OnMethodEnter(suppress = Throwable.class)
  static Object enter(
      @Enter BiFunction<Object, Object, Object> hook, @First Object source, @Second Object what) {
    return hook.apply(source, what);
  }

  @Advice.OnMethodExit(suppress = Throwable.class, onThrowable = Throwable.class)
  static void exit(
      @Exit BiConsumer<Object, Object> hook,
      @Abort Consumer<Object> abort,
      @Advice.Enter Object call,
      @Advice.Return(typing = Assigner.Typing.DYNAMIC) Object result,
      @Advice.Thrown Throwable thrown) {
    if (call != null) {
      if (thrown == null) {
        hook.accept(call, result);
      } else {
        abort.accept(call);
      }
    }
  }

  /** The hook to call at the start. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Enter {}

  /** The hook to call at the end. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Exit {}

  /** The hook to call if the method throws. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Abort {}

  /** The source, or for want of one the handle. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface First {}

  /** The listener; or, packed into an array, listener, handle and key. */
  @Retention(RetentionPolicy.RUNTIME)
  @interface Second {}
}
