package dev.leash.agent.weave;

import java.util.BitSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts hooks in front of {@link ClosingCalls}. The class that makes ASM load. */
final class ClosingCallWriter {

  private static final String CONSUMER = "java/util/function/BiConsumer";

  private ClosingCallWriter() {}

  /**
   * Writes a class anew.
   *
   * @param calls which of the calls of its main method, counted from 0, get a hook
   */
  static byte[] write(byte[] bytes, BitSet calls, String bridge, int hook) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String generic, String[] exceptions) {
            MethodVisitor code = super.visitMethod(access, name, descriptor, generic, exceptions);
            boolean isMain =
                (access & Opcodes.ACC_STATIC) != 0
                    && name.equals(ClosingCalls.MAIN)
                    && descriptor.equals(ClosingCalls.DESCRIPTOR);
            return isMain ? new HookedCalls(code, calls, bridge, hook) : code;
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Writes the hooks. */
  private static final class HookedCalls extends MethodVisitor {
    private final BitSet calls;
    private final String bridge;
    private final int hook;
    private int call;

    HookedCalls(MethodVisitor code, BitSet calls, String bridge, int hook) {
      super(Opcodes.ASM9, code);
      this.calls = calls;
      this.bridge = bridge;
      this.hook = hook;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      if (calls.get(call++)) {
        visitFieldInsn(Opcodes.GETSTATIC, bridge, "release", "[L" + CONSUMER + ";");
        visitIntInsn(Opcodes.SIPUSH, hook);
        visitInsn(Opcodes.AALOAD);
        visitInsn(Opcodes.ACONST_NULL);
        visitInsn(Opcodes.ACONST_NULL);
        super.visitMethodInsn(
            Opcodes.INVOKEINTERFACE,
            CONSUMER,
            "accept",
            "(Ljava/lang/Object;Ljava/lang/Object;)V",
            true);
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
    }
  }
}
