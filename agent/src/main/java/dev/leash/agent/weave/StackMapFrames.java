package dev.leash.agent.weave;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The stack map frames of a method that got new variables behind its own. */
final class StackMapFrames {

  /** Stands for the type of {@code this}, which a constructor changes on its way. */
  private static final Object SELF = new Object();

  private final MethodVisitor out;
  private final ClassOutline owner;
  private final ClassOutline.Method method;

  /** What the new variables hold. */
  private final List<Object> kept = new ArrayList<>();

  private final int firstKept;

  /**
   * The frames of one method.
   *
   * @param firstKept the first variable behind the method's own
   */
  StackMapFrames(MethodVisitor out, ClassOutline owner, ClassOutline.Method method, int firstKept) {
    this.out = out;
    this.owner = owner;
    this.method = method;
    this.firstKept = firstKept;
  }

  /** The next variable holds this. */
  void keep(Object type) {
    kept.add(type);
  }

  /** The next variable holds the object that the method is called on. */
  void keepSelf() {
    kept.add(SELF);
  }

  /** A frame of new code at the start, where the parameters are known too. */
  void atStart(Object... stack) {
    List<Object> locals = new ArrayList<>();
    if (!method.is(Opcodes.ACC_STATIC)) {
      locals.add(method.name.equals("<init>") ? Opcodes.UNINITIALIZED_THIS : owner.name);
    }
    for (Type parameter : method.parameters) {
      locals.add(inFrame(parameter));
    }
    write(locals, null, stack);
  }

  /**
   * A frame of new code further down.
   *
   * @param more what the variable after the kept ones holds; null for nothing
   */
  void later(Object more, Object... stack) {
    write(new ArrayList<>(), more, stack);
  }

  private void write(List<Object> locals, Object more, Object... stack) {
    if ((owner.version & 0xFFFF) < Opcodes.V1_6) {
      return; // there were none before
    }
    addKept(locals, false);
    if (more != null) {
      locals.add(more);
    }
    out.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.length, stack);
  }

  /** The variables of one of the method's own frames, and the new ones. */
  Object[] with(Object[] local, int count) {
    List<Object> locals = new ArrayList<>(Arrays.asList(local).subList(0, count));
    addKept(locals, count > 0 && local[0] == Opcodes.UNINITIALIZED_THIS);
    return locals.toArray();
  }

  /** What is between is unknown. */
  private void addKept(List<Object> locals, boolean unborn) {
    int size = 0;
    for (Object local : locals) {
      size += local == Opcodes.LONG || local == Opcodes.DOUBLE ? 2 : 1;
    }
    for (; size < firstKept; size++) {
      locals.add(Opcodes.TOP);
    }
    Object self = unborn ? Opcodes.UNINITIALIZED_THIS : owner.name;
    for (Object type : kept) {
      locals.add(type == SELF ? self : type);
    }
  }

  /** What a frame calls a type. */
  static Object inFrame(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> Opcodes.INTEGER;
      case Type.FLOAT -> Opcodes.FLOAT;
      case Type.LONG -> Opcodes.LONG;
      case Type.DOUBLE -> Opcodes.DOUBLE;
      default -> type.getInternalName();
    };
  }
}
