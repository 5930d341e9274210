package dev.leash.agent.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The class of one lambda expression or method reference. */
final class LambdaClass {

  /** The static method that takes what is captured and returns the object. */
  static final String MAKE = "make";

  private static final String ONE = "ONE";
  private static final String NEW = "<init>";

  private final String name;
  private final String called;
  private final Type made;
  private final Type[] captured;
  private final Type erased;
  private final Handle code;
  private final Type exact;

  /**
   * A lambda expression as {@link java.lang.invoke.LambdaMetafactory} is told of it.
   *
   * @param name the internal name of the class that it is to get
   * @param called the method of the interface
   * @param factory takes what is captured and returns the interface
   * @param arguments the method's type, the code, and the method's type without type variables
   */
  LambdaClass(String name, String called, String factory, Object[] arguments) {
    this.name = name;
    this.called = called;
    this.made = Type.getReturnType(factory);
    this.captured = Type.getArgumentTypes(factory);
    this.erased = (Type) arguments[0];
    this.code = (Handle) arguments[1];
    this.exact = (Type) arguments[2];
  }

  String name() {
    return name;
  }

  /**
   * The class file.
   *
   * @param host the class whose private members it may use
   */
  byte[] bytes(String host) {
    ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    out.visit(
        Opcodes.V17,
        Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
        name,
        null,
        "java/lang/Object",
        new String[] {made.getInternalName()});
    out.visitNestHost(host);
    constructor(out);
    if (captured.length == 0) {
      one(out);
    }
    make(out);
    call(out);
    out.visitEnd();
    return out.toByteArray();
  }

  private void constructor(ClassWriter out) {
    MethodVisitor to = method(out, Opcodes.ACC_PRIVATE, NEW, constructor());
    to.visitVarInsn(Opcodes.ALOAD, 0);
    to.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", NEW, "()V", false);
    int variable = 1;
    for (int i = 0; i < captured.length; i++) {
      String type = captured[i].getDescriptor();
      out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, field(i), type, null, null);
      to.visitVarInsn(Opcodes.ALOAD, 0);
      to.visitVarInsn(captured[i].getOpcode(Opcodes.ILOAD), variable);
      to.visitFieldInsn(Opcodes.PUTFIELD, name, field(i), type);
      variable += captured[i].getSize();
    }
    end(to, Type.VOID_TYPE);
  }

  /** What captures nothing is one object for all. */
  private void one(ClassWriter out) {
    String type = "L" + name + ";";
    out.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONE, type, null, null);
    MethodVisitor to = method(out, Opcodes.ACC_STATIC, "<clinit>", "()V");
    create(to);
    to.visitFieldInsn(Opcodes.PUTSTATIC, name, ONE, type);
    end(to, Type.VOID_TYPE);
  }

  private void make(ClassWriter out) {
    MethodVisitor to =
        method(out, Opcodes.ACC_STATIC, MAKE, Type.getMethodDescriptor(made, captured));
    if (captured.length == 0) {
      to.visitFieldInsn(Opcodes.GETSTATIC, name, ONE, "L" + name + ";");
    } else {
      create(to);
    }
    end(to, made);
  }

  private void create(MethodVisitor to) {
    to.visitTypeInsn(Opcodes.NEW, name);
    to.visitInsn(Opcodes.DUP);
    int variable = 0;
    for (Type type : captured) {
      to.visitVarInsn(type.getOpcode(Opcodes.ILOAD), variable);
      variable += type.getSize();
    }
    to.visitMethodInsn(Opcodes.INVOKESPECIAL, name, NEW, constructor(), false);
  }

  /** The method of the interface: calls the code with what was captured and what it is given. */
  private void call(ClassWriter out) {
    MethodVisitor to = method(out, Opcodes.ACC_PUBLIC, called, erased.getDescriptor());
    boolean creates = code.getTag() == Opcodes.H_NEWINVOKESPECIAL;
    if (creates) {
      to.visitTypeInsn(Opcodes.NEW, code.getOwner());
      to.visitInsn(Opcodes.DUP);
    }
    List<Type> taken = taken();
    for (int i = 0; i < captured.length; i++) {
      to.visitVarInsn(Opcodes.ALOAD, 0);
      to.visitFieldInsn(Opcodes.GETFIELD, name, field(i), captured[i].getDescriptor());
      Conversion.convert(to, captured[i], taken.get(i));
    }
    Type[] given = erased.getArgumentTypes();
    int variable = 1;
    for (int i = 0; i < given.length; i++) {
      to.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), variable);
      variable += given[i].getSize();
      Type type = exact.getArgumentTypes()[i];
      Conversion.cast(to, given[i], type);
      Conversion.convert(to, type, taken.get(captured.length + i));
    }
    to.visitMethodInsn(
        opcode(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
    Type result =
        creates ? Type.getObjectType(code.getOwner()) : Type.getReturnType(code.getDesc());
    if (erased.getReturnType().getSort() == Type.VOID) {
      Conversion.drop(to, result);
    } else {
      Conversion.convert(to, result, exact.getReturnType());
    }
    end(to, erased.getReturnType());
  }

  /** What the code takes, the object that it is called on first. */
  private List<Type> taken() {
    List<Type> taken = new ArrayList<>();
    if (code.getTag() != Opcodes.H_INVOKESTATIC && code.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
      taken.add(Type.getObjectType(code.getOwner()));
    }
    taken.addAll(List.of(Type.getArgumentTypes(code.getDesc())));
    return taken;
  }

  private int opcode() {
    return switch (code.getTag()) {
      case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
      default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    };
  }

  private String constructor() {
    return Type.getMethodDescriptor(Type.VOID_TYPE, captured);
  }

  private static String field(int number) {
    return "captured" + number;
  }

  private static MethodVisitor method(ClassWriter out, int access, String name, String descriptor) {
    MethodVisitor to = out.visitMethod(access, name, descriptor, null, null);
    to.visitCode();
    return to;
  }

  private static void end(MethodVisitor to, Type result) {
    to.visitInsn(result.getOpcode(Opcodes.IRETURN));
    to.visitMaxs(0, 0);
    to.visitEnd();
  }
}
