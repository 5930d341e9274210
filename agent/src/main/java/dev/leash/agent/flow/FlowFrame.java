package dev.leash.agent.flow;

import java.util.Arrays;

/** What a method's variables and its operand stack hold at one place. */
final class FlowFrame {

  private final Value[] slots;
  private final int locals;
  private int depth;

  FlowFrame(int locals, int stack) {
    this.slots = new Value[locals + stack + 2];
    this.locals = locals;
    Arrays.fill(slots, 0, locals, Value.UNKNOWN);
  }

  private FlowFrame(FlowFrame other) {
    this.slots = other.slots.clone();
    this.locals = other.locals;
    this.depth = other.depth;
  }

  FlowFrame copy() {
    return new FlowFrame(this);
  }

  Value local(int variable) {
    return slots[variable];
  }

  void local(int variable, Value value) {
    slots[variable] = value;
  }

  void push(Value value) {
    slots[locals + depth++] = value;
  }

  Value pop() {
    if (depth == 0) {
      throw new IndexOutOfBoundsException("nothing on the stack");
    }
    return slots[locals + --depth];
  }

  /** Pushes a value of one or two words. */
  void push(Value value, int words) {
    for (int i = 0; i < words; i++) {
      push(value);
    }
  }

  /** Takes a value of one or two words. */
  Value pop(int words) {
    Value value = pop();
    if (words == 2) {
      pop();
    }
    return value;
  }

  void clearStack() {
    depth = 0;
  }

  /** Another way leads here. */
  void merge(FlowFrame other) {
    for (int i = 0; i < locals; i++) {
      slots[i] = slots[i].or(other.slots[i]);
    }
    depth = Math.min(depth, other.depth);
    for (int i = locals; i < locals + depth; i++) {
      slots[i] = slots[i].or(other.slots[i]);
    }
  }
}
