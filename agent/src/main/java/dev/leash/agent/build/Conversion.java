package dev.leash.agent.build;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Makes of a value what a method takes: casts, boxes and widens, as the compiler would. */
final class Conversion {

  private static final String[] BOXES = {
    "Void", "Boolean", "Character", "Byte", "Short", "Integer", "Float", "Long", "Double"
  };

  private Conversion() {}

  /** From a type with its type variables erased to what the compiler knows it to be. */
  static void cast(MethodVisitor to, Type erased, Type exact) {
    if (!isPrimitive(erased) && !erased.equals(exact)) {
      to.visitTypeInsn(Opcodes.CHECKCAST, exact.getInternalName());
    }
  }

  /** From what is there to what is wanted. */
  static void convert(MethodVisitor to, Type there, Type wanted) {
    if (there.equals(wanted)) {
      return;
    }
    if (isPrimitive(there) && isPrimitive(wanted)) {
      widen(to, there, wanted);
    } else if (isPrimitive(there)) {
      String box = box(there);
      to.visitMethodInsn(
          Opcodes.INVOKESTATIC,
          box,
          "valueOf",
          "(" + there.getDescriptor() + ")L" + box + ";",
          false);
    } else if (isPrimitive(wanted)) {
      String box = box(wanted);
      cast(to, there, Type.getObjectType(box));
      to.visitMethodInsn(
          Opcodes.INVOKEVIRTUAL,
          box,
          wanted.getClassName() + "Value",
          "()" + wanted.getDescriptor(),
          false);
    } else {
      cast(to, there, wanted);
    }
  }

  private static void widen(MethodVisitor to, Type there, Type wanted) {
    switch (there.getDescriptor() + wanted.getDescriptor()) {
      case "IJ" -> to.visitInsn(Opcodes.I2L);
      case "ID" -> to.visitInsn(Opcodes.I2D);
      case "JD" -> to.visitInsn(Opcodes.L2D);
      default -> throw new IllegalArgumentException("from " + there + " to " + wanted);
    }
  }

  static void drop(MethodVisitor to, Type there) {
    if (there.getSize() > 0) {
      to.visitInsn(there.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static String box(Type primitive) {
    return "java/lang/" + BOXES[primitive.getSort()];
  }
}
