package dev.leash.agent.flow;

import org.objectweb.asm.Opcodes;

/** The instructions that say all by themselves: constants, arithmetic, arrays, the stack. */
final class SimpleInstructions {

  /** How many words the arithmetic from {@code IADD} on takes for int, long, float and double. */
  private static final int[] WORDS = {1, 2, 1, 2};

  private static final int[] CONVERTS_FROM = {1, 1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 2, 1, 1, 1};
  private static final int[] CONVERTS_TO = {2, 1, 2, 1, 1, 2, 1, 2, 2, 1, 2, 1, 1, 1, 1};

  private SimpleInstructions() {}

  static void step(int opcode, FlowFrame frame, MethodFlow method, CallFlow calls) {
    if (opcode <= Opcodes.DCONST_1) {
      constant(opcode, frame);
    } else if (opcode <= Opcodes.SALOAD) {
      load(opcode - Opcodes.IALOAD, frame);
    } else if (opcode <= Opcodes.SASTORE) {
      store(opcode - Opcodes.IASTORE, frame, calls);
    } else if (opcode <= Opcodes.SWAP) {
      shuffle(opcode, frame);
    } else if (opcode <= Opcodes.DCMPG) {
      compute(opcode, frame);
    } else if (opcode <= Opcodes.RETURN) {
      if (opcode != Opcodes.RETURN) {
        int words = WORDS[(opcode - Opcodes.IRETURN) & 3];
        Facts facts = method.facts();
        facts.returned = facts.returned.or(frame.pop(opcode == Opcodes.ARETURN ? 1 : words));
      }
    } else if (opcode == Opcodes.ARRAYLENGTH) {
      frame.pop();
      frame.push(Value.UNKNOWN);
    } else { // a throw or a monitor
      frame.pop();
    }
  }

  private static void constant(int opcode, FlowFrame frame) {
    boolean wide =
        opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1 || opcode >= Opcodes.DCONST_0;
    if (opcode == Opcodes.ACONST_NULL) {
      frame.push(Value.NULL);
    } else if (opcode != Opcodes.NOP) {
      frame.push(Value.CONSTANT, wide ? 2 : 1);
    }
  }

  private static void load(int kind, FlowFrame frame) {
    frame.pop();
    Value array = frame.pop();
    if (kind == 4) {
      frame.push(array.then(Path.VALUE));
    } else {
      frame.push(Value.UNKNOWN, kind == 1 || kind == 3 ? 2 : 1);
    }
  }

  private static void store(int kind, FlowFrame frame, CallFlow calls) {
    Value value = frame.pop(kind == 1 || kind == 3 ? 2 : 1);
    frame.pop();
    Value array = frame.pop();
    if (kind == 4) {
      calls.fields().stored(array, value);
    }
  }

  private static void shuffle(int opcode, FlowFrame frame) {
    Value a = frame.pop();
    switch (opcode) {
      case Opcodes.POP -> {}
      case Opcodes.POP2 -> frame.pop();
      case Opcodes.DUP -> push(frame, a, a);
      case Opcodes.SWAP -> {
        Value b = frame.pop();
        push(frame, a, b);
      }
      case Opcodes.DUP_X1 -> {
        Value b = frame.pop();
        push(frame, a, b, a);
      }
      case Opcodes.DUP_X2 -> {
        Value b = frame.pop();
        Value c = frame.pop();
        push(frame, a, c, b, a);
      }
      case Opcodes.DUP2 -> {
        Value b = frame.pop();
        push(frame, b, a, b, a);
      }
      case Opcodes.DUP2_X1 -> {
        Value b = frame.pop();
        Value c = frame.pop();
        push(frame, b, a, c, b, a);
      }
      default -> {
        Value b = frame.pop();
        Value c = frame.pop();
        Value d = frame.pop();
        push(frame, b, a, d, c, b, a);
      }
    }
  }

  private static void push(FlowFrame frame, Value... values) {
    for (Value value : values) {
      frame.push(value);
    }
  }

  private static void compute(int opcode, FlowFrame frame) {
    if (opcode <= Opcodes.DREM) {
      both(frame, WORDS[opcode & 3], WORDS[opcode & 3]);
    } else if (opcode <= Opcodes.DNEG) {
      return; // of the same
    } else if (opcode <= Opcodes.LUSHR) {
      frame.pop();
    } else if (opcode <= Opcodes.LXOR) {
      int words = (opcode & 1) == 0 ? 1 : 2;
      both(frame, words, words);
    } else if (opcode >= Opcodes.I2L && opcode <= Opcodes.I2S) {
      Value value = frame.pop(CONVERTS_FROM[opcode - Opcodes.I2L]);
      frame.push(value, CONVERTS_TO[opcode - Opcodes.I2L]);
    } else { // a comparison
      int words = opcode == Opcodes.FCMPL || opcode == Opcodes.FCMPG ? 1 : 2;
      frame.pop(words);
      frame.pop(words);
      frame.push(Value.UNKNOWN);
    }
  }

  private static void both(FlowFrame frame, int words, int result) {
    Value second = frame.pop(words);
    Value first = frame.pop(words);
    frame.push(first.or(second), result);
  }
}
