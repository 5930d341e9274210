package dev.leash.agent.intake;

import java.util.function.BiConsumer;

/**
 * Told by the code of the application, right before it makes a register call, that it is about to.
 *
 * <p>Thread-safe. It is handed to woven code as a JDK type, and keeps nothing of the application.
 */
public final class CallMarkHook implements BiConsumer<Object, Object> {

  private final CallMark mark;
  private final boolean facade;
  private final ErrorCounter errors;

  private CallMarkHook(CallMark mark, boolean facade, ErrorCounter errors) {
    this.mark = mark;
    this.facade = facade;
    this.errors = errors;
  }

  /**
   * A hook for register calls.
   *
   * @param className the binary name of the class that makes the call
   * @param method the name of the method that makes it
   * @param descriptor the descriptor of that method
   * @param errors told of errors of Leash's own
   * @return what to call right before it, with the object it is made on and the one that makes it.
   *     A method that may be a façade says nothing of itself: it depends on the listener which code
   *     is to blame. It passes on what its own caller said.
   */
  public static CallMarkHook of(
      String className, String method, String descriptor, ErrorCounter errors) {
    CallMark mark = new CallMark(className, method);
    return new CallMarkHook(mark, Facade.mayTake(method, descriptor), errors);
  }

  /** The call is the next thing that happens on this thread. Does not throw. */
  @Override
  public void accept(Object source, Object self) {
    try {
      if (source != null && facade) {
        ThreadCalls.current().passOn(mark, self, source);
      } else if (source != null) {
        ThreadCalls.current().mark(mark, source);
      }
    } catch (Throwable t) {
      errors.accept(t);
    }
  }
}
