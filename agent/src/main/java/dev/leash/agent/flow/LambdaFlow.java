package dev.leash.agent.flow;

import java.util.Arrays;
import org.objectweb.asm.Opcodes;

/** What lambda expressions do where they are made, and where they are run. */
final class LambdaFlow {

  private final CallFlow calls;
  private final BoundFacts bound;

  LambdaFlow(CallFlow calls, BoundFacts bound) {
    this.calls = calls;
    this.bound = bound;
  }

  /** A lambda expression was handed to code that is not read, which may run it some time. */
  void handedOver(MadeObject code) {
    Facts body = bodyOf(code);
    bound.stores(body, code, padding(code, Value.UNKNOWN));
    bound.calls(body, code, padding(code, Value.UNKNOWN));
  }

  /** A lambda expression was made: what it calls is called some time. */
  void made(MadeObject code) {
    Facts body = bodyOf(code);
    if (body != null) {
      bound.calls(body, code, padding(code, Value.UNKNOWN));
      bound.undone(body, code, padding(code, Value.UNKNOWN));
    } else {
      apply(code, padding(code, Value.UNKNOWN));
    }
  }

  /** A lambda expression is run, with arguments. */
  Value apply(MadeObject code, Value[] arguments) {
    Target target = Target.of(code.lambda);
    Value[] all = join(code.captured, arguments);
    if (target.isConstructor()) {
      MadeObject made = new MadeObject(target.owner());
      calls.construct(target, Value.of(made), fit(all, target.parameters().length));
      return Value.of(made);
    }
    if (target.isStatic()) {
      return calls.call(target, Value.UNKNOWN, fit(all, target.parameters().length), true);
    }
    Value on = all.length == 0 ? Value.UNKNOWN : all[0];
    Value[] rest = all.length == 0 ? all : Arrays.copyOfRange(all, 1, all.length);
    return calls.call(target, on, fit(rest, target.parameters().length), true);
  }

  private Facts bodyOf(MadeObject code) {
    Target target = Target.of(code.lambda);
    FlowClasses.Found found = target.isConstructor() ? null : calls.readable(target);
    boolean body = found != null && (found.method().access & Opcodes.ACC_SYNTHETIC) != 0;
    return body ? calls.factsOf(found) : null;
  }

  /** Arguments of a lambda expression that are all the same. */
  static Value[] padding(MadeObject code, Value value) {
    Target target = Target.of(code.lambda);
    int taken = target.parameters().length + (target.isStatic() ? 0 : 1);
    Value[] all = new Value[Math.max(0, taken - code.captured.length)];
    Arrays.fill(all, value);
    return all;
  }

  static Value[] join(Value[] first, Value[] second) {
    Value[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static Value[] fit(Value[] values, int length) {
    Value[] all = Arrays.copyOf(values, length);
    for (int i = values.length; i < length; i++) {
      all[i] = Value.UNKNOWN;
    }
    return all;
  }

  /** The lambda expression that a value is; null if it is none. */
  static MadeObject lambda(Value value) {
    for (MadeObject made : value.made()) {
      if (made.lambda != null) {
        return made;
      }
    }
    return null;
  }
}
