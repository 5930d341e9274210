package dev.leash.agent.weave;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the calls of one hook: {@code $Leash.<array>[number].<method>(...)}, with no cast and no
 * branch.
 */
final class HookCalls {

  private static final String FUNCTION = "java/util/function/BiFunction";
  private static final String BI_CONSUMER = "java/util/function/BiConsumer";
  private static final String CONSUMER = "java/util/function/Consumer";
  private static final String OBJECT = "Ljava/lang/Object;";

  private final MethodVisitor out;
  private final String bridge;
  private final int number;
  private final CallPartLoader places;

  /**
   * The calls of a hook.
   *
   * @param number 1 or more
   */
  HookCalls(MethodVisitor out, String bridge, int number, CallPartLoader places) {
    this.out = out;
    this.bridge = bridge;
    this.number = number;
    this.places = places;
  }

  /** The start of a call; what the hook returns is kept in a variable. */
  void enter(int call) {
    hook("enter", FUNCTION);
    places.load(out);
    call(FUNCTION, "apply", "(" + OBJECT + OBJECT + ")" + OBJECT);
    out.visitVarInsn(Opcodes.ASTORE, call);
  }

  /** The end of a call, with its result as an object. */
  void exit(int call, Type result, int variable) {
    hook("exit", BI_CONSUMER);
    out.visitVarInsn(Opcodes.ALOAD, call);
    if (result.getSize() == 0) {
      out.visitInsn(Opcodes.ACONST_NULL);
    } else {
      out.visitVarInsn(result.getOpcode(Opcodes.ILOAD), variable);
      CallPartLoader.box(result, out);
    }
    accept();
  }

  /** A call that threw. */
  void abort(int call) {
    hook("abort", CONSUMER);
    out.visitVarInsn(Opcodes.ALOAD, call);
    call(CONSUMER, "accept", "(" + OBJECT + ")V");
  }

  /** Start and end at once, for a constructor; its result is the object. */
  void constructed() {
    hook("exit", BI_CONSUMER);
    hook("enter", FUNCTION);
    places.load(out);
    call(FUNCTION, "apply", "(" + OBJECT + OBJECT + ")" + OBJECT);
    out.visitVarInsn(Opcodes.ALOAD, places.self());
    accept();
  }

  /** Something is over. */
  void release() {
    hook("release", BI_CONSUMER);
    places.load(out);
    accept();
  }

  /**
   * The same, but if the result says {@code false} it is hook 0 that is called: it does nothing.
   */
  void releaseUnlessFalse(Type result, int variable) {
    boolean flag = result.getSort() == Type.BOOLEAN;
    boolean mayBeFlag =
        result.getDescriptor().equals(OBJECT)
            || result.getDescriptor().equals("Ljava/lang/Boolean;");
    if (!flag && !mayBeFlag) {
      release();
      return;
    }
    array("release", BI_CONSUMER);
    CallPartLoader.push(number, out);
    if (flag) {
      out.visitVarInsn(Opcodes.ILOAD, variable);
      out.visitInsn(Opcodes.ICONST_1);
      out.visitInsn(Opcodes.IAND);
    } else {
      // Boolean's own equals: no code of the result's class runs.
      out.visitFieldInsn(Opcodes.GETSTATIC, "java/lang/Boolean", "FALSE", "Ljava/lang/Boolean;");
      out.visitVarInsn(Opcodes.ALOAD, variable);
      out.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL, "java/lang/Boolean", "equals", "(" + OBJECT + ")Z", false);
      out.visitInsn(Opcodes.ICONST_1);
      out.visitInsn(Opcodes.IXOR);
    }
    out.visitInsn(Opcodes.IMUL);
    out.visitInsn(Opcodes.AALOAD);
    places.load(out);
    accept();
  }

  private void hook(String field, String type) {
    array(field, type);
    CallPartLoader.push(number, out);
    out.visitInsn(Opcodes.AALOAD);
  }

  private void array(String field, String type) {
    out.visitFieldInsn(Opcodes.GETSTATIC, bridge, field, "[L" + type + ";");
  }

  private void accept() {
    call(BI_CONSUMER, "accept", "(" + OBJECT + OBJECT + ")V");
  }

  private void call(String type, String method, String descriptor) {
    out.visitMethodInsn(Opcodes.INVOKEINTERFACE, type, method, descriptor, true);
  }
}
