package dev.leash.agent.flow;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A method that is called, as the calling code names it.
 *
 * @param ofInterface whether it is called on an interface
 * @param isStatic whether it is static
 * @param exact whether no subtype's method can be meant
 */
record Target(
    String owner,
    String name,
    String descriptor,
    boolean ofInterface,
    boolean isStatic,
    boolean exact) {

  static Target of(MethodInsnNode call) {
    int opcode = call.getOpcode();
    return new Target(
        call.owner,
        call.name,
        call.desc,
        opcode == Opcodes.INVOKEINTERFACE,
        opcode == Opcodes.INVOKESTATIC,
        opcode == Opcodes.INVOKESPECIAL);
  }

  static Target of(Handle code) {
    int tag = code.getTag();
    return new Target(
        code.getOwner(),
        code.getName(),
        code.getDesc(),
        tag == Opcodes.H_INVOKEINTERFACE,
        tag == Opcodes.H_INVOKESTATIC,
        tag == Opcodes.H_INVOKESPECIAL || tag == Opcodes.H_NEWINVOKESPECIAL);
  }

  /** The same method of a class above. */
  Target on(String above) {
    return new Target(above, name, descriptor, ofInterface, isStatic, exact);
  }

  boolean isConstructor() {
    return name.equals("<init>");
  }

  Type[] parameters() {
    return Type.getArgumentTypes(descriptor);
  }

  Type result() {
    return Type.getReturnType(descriptor);
  }

  /** Whether it only unwraps, wraps or checks its argument, which it returns. */
  boolean passesThrough() {
    if (owner.startsWith("java/lang/")) {
      return (name.equals("valueOf") && !owner.equals("java/lang/String"))
          || (name.endsWith("Value") && descriptor.startsWith("()"))
          || name.equals("cast");
    }
    return (owner.equals("java/util/Objects") && name.startsWith("requireNonNull"))
        || (owner.endsWith("/Preconditions") && name.startsWith("checkNotNull"));
  }
}
