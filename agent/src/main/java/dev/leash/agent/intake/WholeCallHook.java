package dev.leash.agent.intake;

import dev.leash.agent.catalogue.HookRule;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Watches a call from its start to its end. It is handed to woven code as three JDK types: {@code
 * apply} at the start, then {@code accept} with the result, or {@code accept} alone if it threw.
 *
 * <p>Nothing gets out of here: an error of Leash's own is counted and the call goes on.
 */
public abstract class WholeCallHook extends HookedMethod
    implements BiFunction<Object, Object, Object>, BiConsumer<Object, Object>, Consumer<Object> {

  private final ErrorCounter errors;

  WholeCallHook(ArmedApi armed, HookRule rule, ErrorCounter errors) {
    super(armed, rule);
    this.errors = errors;
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
