package dev.leash.agent.intake;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Watches a call from its start to its end. It is handed to woven code as three JDK types: {@code
 * apply} at the start, then {@code accept} with the result, or {@code accept} alone if it threw.
 *
 * <p>Nothing gets out of here: an error of Leash's own is counted and the call goes on.
 */
public abstract class WholeCallHook
    implements BiFunction<Object, Object, Object>, BiConsumer<Object, Object>, Consumer<Object> {

  private final ArmedApi armed;
  private final ErrorCounter errors;
  private final HookRule rule;
  private final boolean registers;

  WholeCallHook(ArmedApi armed, HookRule rule, ErrorCounter errors) {
    this.armed = armed;
    this.rule = rule;
    this.errors = errors;
    this.registers = rule.role() == Role.REGISTER;
  }

  final ArmedApi armed() {
    return armed;
  }

  /** Whether the call makes a registration, rather than framing some. */
  final boolean registers() {
    return registers;
  }

  /** Whether a call that it watches is one of a method on an object, as far as can be told. */
  final boolean watches(OpenCall call, Object object, Method method) {
    return rule.method().equals(method.getName())
        && rule.parameters().size() == method.getParameterCount()
        && (rule.source().sort() != CallPart.Sort.THIS || call.source == object);
  }

  /** Whether a frame is one of the method that it watches. */
  final boolean isOf(StackFrame frame) {
    return rule.method().equals(frame.getMethodName()) && rule.type().equals(frame.getClassName());
  }

  /** Fills in what is known at the start; false if the call is of no interest. */
  abstract boolean began(OpenCall call, Object source, Object what);

  /** The call returned. */
  abstract void ended(ThreadCalls calls, OpenCall call, Object result);

  /** The call threw. */
  void failed(ThreadCalls calls, OpenCall call) {}

  /** The start of the call; what it returns is handed to the end. */
  @Override
  public final Object apply(Object source, Object what) {
    try {
      ThreadCalls calls = ThreadCalls.current();
      if (calls.busy) {
        return null;
      }
      OpenCall call = calls.open(this, source);
      if (began(call, source, what)) {
        return calls;
      }
      calls.close(this).clear();
      return null;
    } catch (Throwable t) {
      errors.accept(t);
      return null;
    }
  }

  /** The end of the call; the token is null if its start was of no interest. */
  @Override
  public final void accept(Object token, Object result) {
    if (token != null) {
      end((ThreadCalls) token, result, false);
    }
  }

  /** The end of a call that threw. */
  @Override
  public final void accept(Object token) {
    if (token != null) {
      end((ThreadCalls) token, null, true);
    }
  }

  private void end(ThreadCalls calls, Object result, boolean threw) {
    OpenCall call = calls.close(this);
    if (call == null) {
      return;
    }
    calls.busy = true;
    try {
      if (threw) {
        failed(calls, call);
      } else if (!call.mockCall) {
        ended(calls, call, result);
      }
    } catch (Throwable t) {
      errors.accept(t);
    } finally {
      call.clear();
      calls.busy = false;
    }
  }
}
