package dev.leash.agent.intake;

import java.util.function.BiConsumer;

/**
 * Told by the code of the application, right before it makes a register call, that it is about to.
 *
 * <p>Thread-safe. It is handed to woven code as a JDK type, and keeps nothing of the application.
 */
public final class CallMarkHook implements BiConsumer<Object, Object> {

  private final CallMark mark;
  private final ErrorCounter errors;

  private CallMarkHook(CallMark mark, ErrorCounter errors) {
    this.mark = mark;
    this.errors = errors;
  }

  /**
   * A hook for register calls.
   *
   * @param className the binary name of the class that makes the call
   * @param method the name of the method that makes it
   * @param errors told of errors of Leash's own
   * @return what to call right before it, with the object it is made on; null if such a method may
   *     be a façade, so that it depends on the listener which code is to blame
   */
  public static CallMarkHook of(String className, String method, ErrorCounter errors) {
    return Facade.isNamedLikeOne(method)
        ? null
        : new CallMarkHook(new CallMark(className, method), errors);
  }

  /** The call is the next thing that happens on this thread. Does not throw. */
  @Override
  public void accept(Object source, Object nothing) {
    try {
      if (source != null) {
        ThreadCalls.current().mark(mark, source);
      }
    } catch (Throwable t) {
      errors.accept(t);
    }
  }
}
