package dev.leash.agent.discover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The methods of one class, and what about them tells how listeners are kept. */
final class ScannedClass extends ClassVisitor {

  /** A lambda that a method makes. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Lambda(Type[] captured, String type, Handle code) {}

  /** One method. */
  static final class Method {
    final int access;
    final String name;
    final Type[] parameters;
    final Type result;
    final List<Lambda> lambdas = new ArrayList<>();

    /** Puts something into a list, set or map. */
    boolean stores;

    /** Puts it where there is room for one that is equal. */
    boolean storesOnce;

    /** Empties a list, set or map. */
    boolean clears;

    /** Takes single things out of one. */
    boolean takes;

    /** The lists, sets and maps that it uses, by the names of their fields. */
    final Set<String> fields = new HashSet<>();

    /** Knows weak references. */
    boolean weak;

    /** Does anything at all. */
    boolean acts;

    Method(int access, String name, String descriptor) {
      this.access = access;
      this.name = name;
      this.parameters = Type.getArgumentTypes(descriptor);
      this.result = Type.getReturnType(descriptor);
    }

    boolean isStatic() {
      return (access & Opcodes.ACC_STATIC) != 0;
    }

    boolean concrete() {
      return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE | Opcodes.ACC_SYNTHETIC)) == 0
          && acts;
    }
  }

  String name;
  String superName;
  int access;
  String[] interfaces;
  final List<Method> methods = new ArrayList<>();

  private final boolean withCode;

  private ScannedClass(boolean withCode) {
    super(Opcodes.ASM9);
    this.withCode = withCode;
  }

  /**
   * Reads a class file.
   *
   * @param code whether to read the methods' code; without it, the best is assumed of each
   */
  static ScannedClass of(byte[] bytes, boolean code) {
    ScannedClass scanned = new ScannedClass(code);
    int skip = ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;
    new ClassReader(bytes).accept(scanned, code ? skip : skip | ClassReader.SKIP_CODE);
    return scanned;
  }

  @Override
  public void visit(int version, int flags, String type, String s, String base, String[] faces) {
    access = flags;
    name = type;
    superName = base;
    interfaces = faces;
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String method, String descriptor, String signature, String[] exceptions) {
    Method found = new Method(flags, method, descriptor);
    found.acts = !withCode;
    found.stores = !withCode;
    methods.add(found);
    return !withCode ? null : new MethodScan(name, found);
  }

  private static final class MethodScan extends MethodVisitor {
    private final String type;
    private final Method method;

    MethodScan(String type, Method method) {
      super(Opcodes.ASM9);
      this.type = type;
      this.method = method;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
      method.acts |= opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
      method.weak |= descriptor.contains("Weak");
      if (descriptor.startsWith("Ljava/util/") && owner.equals(type)) {
        method.fields.add(field);
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      method.weak |= type.contains("Weak");
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String called, String descriptor, boolean itf) {
      boolean boxing = owner.equals("java/util/Objects") || called.equals("<init>");
      method.acts |= !boxing;
      method.weak |= owner.contains("Weak");
      if (!owner.startsWith("java/util/")) {
        return;
      }
      method.clears |= called.equals("clear");
      method.takes |=
          called.startsWith("remove") || called.startsWith("poll") || called.equals("drainTo");
      if ((called.startsWith("add") || called.startsWith("put") || called.equals("offer"))) {
        method.stores = true;
        method.storesOnce |=
            owner.contains("Set") || owner.contains("Map") || called.contains("IfAbsent");
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String called, String descriptor, Handle bootstrap, Object... arguments) {
      method.acts = true;
      if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
          && arguments.length > 1
          && arguments[1] instanceof Handle code) {
        method.lambdas.add(
            new Lambda(
                Type.getArgumentTypes(descriptor),
                Type.getReturnType(descriptor).getInternalName(),
                code));
      }
    }
  }
}
