package dev.leash.agent.flow;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/** What one instruction does to the values of a method. */
final class InstructionFlow {

  private final MethodFlow method;
  private final Flow flow;
  private final CallFlow calls;
  private final ReturnedFlow returned;

  InstructionFlow(MethodFlow method, Flow flow, int depth) {
    this.method = method;
    this.flow = flow;
    this.calls = new CallFlow(method, flow, depth);
    this.returned = new ReturnedFlow(method);
  }

  void step(AbstractInsnNode next, FlowFrame frame) {
    if (next instanceof VarInsnNode variable) {
      variable(variable, frame);
    } else if (next instanceof FieldInsnNode field) {
      field(field, frame);
    } else if (next instanceof MethodInsnNode call) {
      call(call, frame);
    } else if (next instanceof InvokeDynamicInsnNode dynamic) {
      dynamic(dynamic, frame);
    } else if (next instanceof TypeInsnNode type) {
      type(type, frame);
    } else if (next instanceof InsnNode) {
      SimpleInstructions.step(next.getOpcode(), frame, method, calls);
    } else if (next instanceof LdcInsnNode constant) {
      boolean wide = constant.cst instanceof Long || constant.cst instanceof Double;
      frame.push(Value.CONSTANT, wide ? 2 : 1);
    } else if (next instanceof IntInsnNode number) {
      if (number.getOpcode() == Opcodes.NEWARRAY) {
        frame.pop();
        frame.push(Value.of(new MadeObject("[I")));
      } else {
        frame.push(Value.CONSTANT);
      }
    } else if (next instanceof MultiANewArrayInsnNode array) {
      for (int i = 0; i < array.dims; i++) {
        frame.pop();
      }
      frame.push(Value.of(new MadeObject(array.desc)));
    } else if (next.getOpcode() == Opcodes.RET) {
      throw new IllegalStateException("code from long ago");
    } // what is left counts a variable up
  }

  private static void variable(VarInsnNode next, FlowFrame frame) {
    int opcode = next.getOpcode();
    boolean loads = opcode <= Opcodes.ALOAD;
    int kind = opcode - (loads ? Opcodes.ILOAD : Opcodes.ISTORE);
    if (opcode == Opcodes.RET) {
      throw new IllegalStateException("code from long ago");
    }
    int words = kind == 1 || kind == 3 ? 2 : 1;
    if (loads) {
      frame.push(frame.local(next.var), words);
    } else {
      frame.local(next.var, frame.pop(words));
    }
  }

  private void field(FieldInsnNode next, FlowFrame frame) {
    char sort = next.desc.charAt(0);
    int words = sort == 'J' || sort == 'D' ? 2 : 1;
    boolean ofJdk = FlowClasses.isForeign(next.owner);
    switch (next.getOpcode()) {
      case Opcodes.GETSTATIC ->
          frame.push(read(next, ofJdk ? Value.UNKNOWN : Value.of(inStatic(next))), words);
      case Opcodes.GETFIELD ->
          frame.push(read(next, through(frame.pop(), next).then(id(next))), words);
      case Opcodes.PUTSTATIC ->
          calls
              .fields()
              .put(Value.of(Path.of(Path.STATIC)), id(next), frame.pop(words), isForNodes(next));
      default -> {
        Value value = frame.pop(words);
        Value object = through(frame.pop(), next);
        if (isForNodes(next) && flow.isNode(next.owner)) {
          calls.fields().link(object, id(next), value);
        } else {
          calls.fields().put(object, id(next), value, isForNodes(next));
        }
      }
    }
  }

  private Value read(FieldInsnNode next, Value value) {
    return flow.followsGetters() ? returned.field(next, value) : value;
  }

  /** Whether a field is for nodes of a chain that the class has for itself. */
  private boolean isForNodes(FieldInsnNode next) {
    if (!next.desc.startsWith("L")) {
      return false;
    }
    String type = next.desc.substring(1, next.desc.length() - 1);
    return flow.isOwn(type) && flow.isNode(type);
  }

  private Path inStatic(FieldInsnNode next) {
    return Path.of(Path.STATIC).then(id(next));
  }

  private String id(FieldInsnNode next) {
    return flow.classes().field(next.owner, next.name);
  }

  /** A node of a chain stands for what is in a collection. */
  private Value through(Value object, FieldInsnNode next) {
    if (!flow.isNode(next.owner)) {
      return object;
    }
    boolean toNext = next.desc.equals("L" + next.owner + ";");
    Value found = Value.UNKNOWN;
    for (Path path : object.paths()) {
      boolean first = !path.isBase() && !path.isInside() && path.base() != Path.STATIC;
      first |= path.base() == Path.STATIC && !path.steps().isEmpty() && !path.isInside();
      found = found.or(Value.of(first && !toNext ? path.then(Path.VALUE) : path));
    }
    for (MadeObject made : object.made()) {
      found = found.or(Value.of(made));
    }
    return found;
  }

  private void call(MethodInsnNode next, FlowFrame frame) {
    Target target = Target.of(next);
    Value[] arguments = arguments(next.desc, frame);
    Value on = target.isStatic() ? Value.UNKNOWN : frame.pop();
    boolean discarded = next.getNext() != null && next.getNext().getOpcode() == Opcodes.POP;
    Value result = calls.call(target, on, arguments, discarded);
    if (flow.followsGetters()) {
      result = returned.call(next, target, on, arguments, result);
    }
    frame.push(result, (Type.getArgumentsAndReturnSizes(next.desc) & 3));
  }

  /** Takes the arguments of a call from the stack, the last one first. */
  private static Value[] arguments(String descriptor, FlowFrame frame) {
    Value[] arguments = new Value[Type.getArgumentCount(descriptor)];
    boolean allNarrow = Type.getArgumentsAndReturnSizes(descriptor) >> 2 == arguments.length + 1;
    Type[] parameters = allNarrow ? null : Type.getArgumentTypes(descriptor);
    for (int i = arguments.length - 1; i >= 0; i--) {
      arguments[i] = frame.pop(parameters == null ? 1 : parameters[i].getSize());
    }
    return arguments;
  }

  private void dynamic(InvokeDynamicInsnNode next, FlowFrame frame) {
    Value[] captured = arguments(next.desc, frame);
    MadeObject made = new MadeObject(Type.getReturnType(next.desc).getInternalName());
    if (next.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && next.bsmArgs.length > 1
        && next.bsmArgs[1] instanceof Handle code) {
      made.lambda = code;
      made.captured = captured;
      calls.lambdas().made(made);
    }
    frame.push(Value.of(made), Type.getReturnType(next.desc).getSize());
  }

  private static void type(TypeInsnNode next, FlowFrame frame) {
    switch (next.getOpcode()) {
      case Opcodes.NEW -> {
        MadeObject made = new MadeObject(next.desc);
        made.isNew = true;
        frame.push(Value.of(made));
      }
      case Opcodes.ANEWARRAY -> {
        frame.pop();
        String of = next.desc;
        frame.push(Value.of(new MadeObject(of.startsWith("[") ? "[" + of : "[L" + of + ";")));
      }
      case Opcodes.INSTANCEOF -> {
        frame.pop();
        frame.push(Value.UNKNOWN);
      }
      default -> {} // a cast changes nothing
    }
  }
}
