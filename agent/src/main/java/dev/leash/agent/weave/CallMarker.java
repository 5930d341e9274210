package dev.leash.agent.weave;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts a mark right before some calls of one class: the object that the call is made on is handed
 * to the bridge, with the object whose method makes it, and nothing happens in between. Arguments
 * wait in local variables of their own, so no branch is added and the stack map of the class stays
 * true.
 */
final class CallMarker {

  /** Numbers each call of a class. */
  @FunctionalInterface
  interface Numbers {
    /**
     * Gives a call its number.
     *
     * @param which tells it from the other calls of the class
     * @return negative if it is not to be marked
     */
    int number(String className, String method, String descriptor, String which);
  }

  private static final int API = Opcodes.ASM9;
  private static final String HOOK = "java/util/function/BiConsumer";

  private final String bridge;
  private final Set<String> calls;
  private final Numbers numbers;
  private final Map<String, Integer> localsOf = new HashMap<>();
  private boolean any;

  /**
   * A marker.
   *
   * @param bridge the class with the array of hooks
   * @param calls names and descriptors of the methods whose calls are marked
   * @param numbers where each mark is in that array
   */
  CallMarker(Class<?> bridge, Set<String> calls, Numbers numbers) {
    this.bridge = Type.getInternalName(bridge);
    this.calls = calls;
    this.numbers = numbers;
  }

  /** The class with marks; null if it makes no such call. */
  byte[] mark(String className, byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    reader.accept(new Locals(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(API, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean onThis = (access & Opcodes.ACC_STATIC) == 0 && !name.equals("<init>");
            return new Body(next, className, name, descriptor, onThis);
          }
        },
        0);
    return any ? writer.toByteArray() : null;
  }

  /** Finds out how many local variables each method has. */
  private final class Locals extends ClassVisitor {
    private Locals() {
      super(API);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(API) {
        @Override
        public void visitMaxs(int stack, int locals) {
          localsOf.put(name + descriptor, locals);
        }
      };
    }
  }

  /** One method. */
  private final class Body extends MethodCode {
    private final String className;
    private final String method;
    private final boolean onThis;
    private final String own;
    private final String signature;
    private final Map<String, Integer> seen = new HashMap<>();

    private Body(
        MethodVisitor next, String className, String method, String descriptor, boolean onThis) {
      super(next);
      this.className = className;
      this.method = method;
      this.onThis = onThis;
      this.own = descriptor;
      this.signature = method + descriptor;
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean dispatched = opcode == Opcodes.INVOKEVIRTUAL || opcode == Opcodes.INVOKEINTERFACE;
      if (dispatched && calls.contains(name + descriptor)) {
        String call = name + descriptor;
        String which = signature + " " + call + " " + seen.merge(call, 1, Integer::sum);
        int number = numbers.number(className, method, own, which);
        if (number >= 0) {
          mark(Type.getArgumentTypes(descriptor), number);
          any = true;
        }
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void mark(Type[] arguments, int number) {
      int local = localsOf.getOrDefault(signature, 0);
      int[] kept = new int[arguments.length];
      for (int i = arguments.length - 1; i >= 0; i--) {
        kept[i] = local;
        visitVarInsn(arguments[i].getOpcode(Opcodes.ISTORE), local);
        local += arguments[i].getSize();
      }
      visitInsn(Opcodes.DUP);
      visitFieldInsn(Opcodes.GETSTATIC, bridge, "release", "[L" + HOOK + ";");
      visitLdcInsn(number);
      visitInsn(Opcodes.AALOAD);
      visitInsn(Opcodes.SWAP);
      if (onThis) {
        visitVarInsn(Opcodes.ALOAD, 0);
      } else {
        visitInsn(Opcodes.ACONST_NULL);
      }
      super.visitMethodInsn(
          Opcodes.INVOKEINTERFACE, HOOK, "accept", "(Ljava/lang/Object;Ljava/lang/Object;)V", true);
      for (int i = 0; i < arguments.length; i++) {
        visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), kept[i]);
      }
    }
  }
}
