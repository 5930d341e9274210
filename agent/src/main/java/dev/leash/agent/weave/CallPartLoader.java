package dev.leash.agent.weave;

import dev.leash.agent.catalogue.ArgumentPacking;
import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.catalogue.HookRule;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes the code that loads what the places of a rule name: two values for the hook to call. */
final class CallPartLoader {

  private final ClassOutline.Method method;
  private final String type;
  private final HookRule rule;
  private final FieldLookup fields;

  /** Which local variable has which argument, and which has the object itself. */
  private final int[] variables;

  private int self;

  /** For one rule in one method of the class that is woven. */
  CallPartLoader(ClassOutline type, ClassOutline.Method method, HookRule rule, FieldLookup fields) {
    this.method = method;
    this.type = type.name;
    this.rule = rule;
    this.fields = fields;
    this.variables = new int[method.parameters.length];
    int next = method.is(Opcodes.ACC_STATIC) ? 0 : 1;
    for (int i = 0; i < variables.length; i++) {
      variables[i] = next;
      next += method.parameters[i].getSize();
    }
  }

  /** The method's parameter. */
  Type parameter(int argument) {
    return method.parameters[argument];
  }

  /** The local variable that has an argument. */
  int variable(int argument) {
    return variables[argument];
  }

  /** The local variable that has the object that the method is called on. */
  int self() {
    return self;
  }

  /** From here on it is in another variable. */
  void movedSelf(int variable) {
    self = variable;
  }

  /** Whether the object itself is looked at. */
  boolean usesSelf() {
    return !method.is(Opcodes.ACC_STATIC)
        && (isSelf(first())
            || isSelf(rule.listener())
            || (ArgumentPacking.isPacked(rule) && (isSelf(rule.handle()) || isSelf(rule.key()))));
  }

  private static boolean isSelf(CallPart place) {
    return place.sort() == CallPart.Sort.THIS;
  }

  /** From here on an argument is in another variable. */
  void moved(int argument, int variable) {
    variables[argument] = variable;
  }

  /** Whether an argument is looked at. */
  boolean uses(int argument) {
    return uses(first(), argument)
        || uses(rule.listener(), argument)
        || (ArgumentPacking.isPacked(rule)
            && (uses(rule.handle(), argument) || uses(rule.key(), argument)));
  }

  private static boolean uses(CallPart place, int argument) {
    return place.sort() == CallPart.Sort.ARGUMENT && place.argument() == argument;
  }

  /** Loads the source, or for want of one the handle; and the listener, or all in an array. */
  void load(MethodVisitor out) {
    load(first(), out);
    if (!ArgumentPacking.isPacked(rule)) {
      load(rule.listener(), out);
      return;
    }
    out.visitInsn(Opcodes.ICONST_3);
    out.visitTypeInsn(Opcodes.ANEWARRAY, "java/lang/Object");
    element(ArgumentPacking.LISTENER, rule.listener(), out);
    element(ArgumentPacking.HANDLE, rule.handle(), out);
    element(ArgumentPacking.KEY, rule.key(), out);
  }

  private CallPart first() {
    return rule.source().present() ? rule.source() : rule.handle();
  }

  private void element(int index, CallPart place, MethodVisitor out) {
    out.visitInsn(Opcodes.DUP);
    out.visitInsn(Opcodes.ICONST_0 + index);
    load(place, out);
    out.visitInsn(Opcodes.AASTORE);
  }

  private void load(CallPart place, MethodVisitor out) {
    if (isSelf(place) && !method.is(Opcodes.ACC_STATIC)) {
      out.visitVarInsn(Opcodes.ALOAD, self);
      follow(place, Type.getObjectType(type), out);
    } else if (place.sort() == CallPart.Sort.ARGUMENT) {
      Type parameter = method.parameters[place.argument()];
      out.visitVarInsn(parameter.getOpcode(Opcodes.ILOAD), variables[place.argument()]);
      follow(place, parameter, out);
    } else if (!isSelf(place) || place.field() == null || !fields.readStatic(place.field(), out)) {
      out.visitInsn(Opcodes.ACONST_NULL);
    }
  }

  /** From a value to one of its fields, or to an element of the array in it, if it can be read. */
  private void follow(CallPart place, Type from, MethodVisitor out) {
    Type found =
        place.field() == null ? null : fields.read(from.getInternalName(), place.fieldNames(), out);
    if (found != null && place.element() >= 0) {
      push(place.element(), out);
      found = Type.getType(found.getDescriptor().substring(1));
      out.visitInsn(found.getOpcode(Opcodes.IALOAD));
    }
    box(found == null ? from : found, out);
  }

  /** Makes an object of the primitive value on the stack. */
  static void box(Type type, MethodVisitor out) {
    String wrapper =
        switch (type.getSort()) {
          case Type.BOOLEAN -> "Boolean";
          case Type.CHAR -> "Character";
          case Type.BYTE -> "Byte";
          case Type.SHORT -> "Short";
          case Type.INT -> "Integer";
          case Type.FLOAT -> "Float";
          case Type.LONG -> "Long";
          case Type.DOUBLE -> "Double";
          default -> null;
        };
    if (wrapper != null) {
      String owner = "java/lang/" + wrapper;
      out.visitMethodInsn(
          Opcodes.INVOKESTATIC, owner, "valueOf", "(" + type + ")L" + owner + ";", false);
    }
  }

  /** Pushes a number that is not negative. */
  static void push(int number, MethodVisitor out) {
    if (number <= 5) {
      out.visitInsn(Opcodes.ICONST_0 + number);
    } else if (number <= Byte.MAX_VALUE) {
      out.visitIntInsn(Opcodes.BIPUSH, number);
    } else if (number <= Short.MAX_VALUE) {
      out.visitIntInsn(Opcodes.SIPUSH, number);
    } else {
      out.visitLdcInsn(number);
    }
  }
}
