package dev.leash.agent.intake;

import java.lang.reflect.Method;
import java.util.function.BiFunction;

/**
 * Told that a mock is being called, with the mock and the method. A library that mocks classes in
 * place puts its code into the hooked methods as well; where Leash's own comes first, that method
 * returns as if it had registered something.
 *
 * <p>Thread-safe.
 */
public final class MockCallHook implements BiFunction<Object, Object, Object> {

  private final ErrorCounter errors;

  /**
   * One that tells a thread's open calls.
   *
   * @param errors told of errors of Leash's own
   */
  public MockCallHook(ErrorCounter errors) {
    this.errors = errors;
  }

  /** Does not throw; returns null. */
  @Override
  public Object apply(Object mock, Object method) {
    try {
      ThreadCalls calls = ThreadCalls.current();
      if (!calls.busy) {
        calls.mockCall(mock, (Method) method);
      }
    } catch (Throwable t) {
      errors.accept(t);
    }
    return null;
  }
}
