package dev.leash.agent.weave;

import dev.leash.agent.catalogue.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Writes one hook into the code of one method.
 *
 * <p>What is written calls JDK types only, because it becomes part of the application's class, and
 * whatever a hook might throw is dropped. Next to a {@code return} it does not branch: an operand
 * stack may hold leftovers there that no frame could describe. New variables come after those of
 * the method, which keep their numbers.
 */
final class Inlined extends MethodVisitor {

  /** Which moments of a call a hook is told of. */
  private enum Moment {
    /** The start, and the end or that it threw. */
    WHOLE_CALL,
    /** The end of a constructor: the object does not exist before. */
    CONSTRUCTED,
    /** That it returned and did not say {@code false}: a release that failed released nothing. */
    RETURNED,
    /** That it is over: a terminal event is over even if the application's code in it threw. */
    OVER,
    /** The start alone: the end has lost sight of things. */
    BEFORE;

    static Moment of(Hooked hook) {
      boolean constructor = hook.rule().method().equals("<init>");
      if (hook.watchesWholeCall()) {
        return constructor ? CONSTRUCTED : WHOLE_CALL;
      }
      if (hook.rule().before()) {
        return BEFORE;
      }
      Role role = hook.rule().role();
      return (role == Role.COMPLETE || role == Role.CLOSE) && !constructor ? OVER : RETURNED;
    }
  }

  private static final String THROWABLE = "java/lang/Throwable";

  /** Stands for the type of {@code this} in frames, which a constructor changes on its way. */
  private static final Object SELF = new Object();

  private static final int FRAMES_SINCE = Opcodes.V1_6;

  private record Region(Label start, Label end, Label handler) {
    static Region to(Label handler) {
      return new Region(new Label(), new Label(), handler);
    }
  }

  private record Caught(Region region, String type) {}

  private final HookCalls calls;
  private final Outline.Method method;
  private final Outline owner;
  private final Places places;
  private final Moment moment;
  private final Type result;

  /** What the new variables hold, as frames tell it; the result comes after them. */
  private final List<Object> kept = new ArrayList<>();

  private final int firstKept;
  private int next;

  private final Label atReturn = new Label();
  private final List<Region> regions = new ArrayList<>();
  private final List<Caught> ownCaught = new ArrayList<>();
  private final Label body = new Label();

  Inlined(
      MethodVisitor out,
      String bridge,
      Outline owner,
      Outline.Method method,
      Hooked hook,
      Places places,
      int firstFree) {
    super(Opcodes.ASM9, out);
    this.calls = new HookCalls(out, bridge, hook.number(), places);
    this.owner = owner;
    this.method = method;
    this.places = places;
    this.moment = Moment.of(hook);
    this.result = Type.getReturnType(method.descriptor);
    this.firstKept = firstFree;
    this.next = firstFree;
  }

  /** How many local variables a hook may need: for each argument, the object, and the result. */
  static int width(Outline.Method method) {
    return 2 * (method.parameters.length + 2);
  }

  @Override
  public void visitCode() {
    super.visitCode();
    switch (moment) {
      case WHOLE_CALL -> {
        kept.add("java/lang/Object");
        int call = next++;
        mv.visitInsn(Opcodes.ACONST_NULL);
        mv.visitVarInsn(Opcodes.ASTORE, call);
        atStart(call);
      }
      case BEFORE -> atStart(-1);
      default -> keepArguments();
    }
    mv.visitLabel(body);
  }

  private void atStart(int call) {
    Region region = Region.to(new Label());
    Label after = new Label();
    mv.visitLabel(region.start());
    if (moment == Moment.BEFORE) {
      calls.release();
    } else {
      calls.enter(call);
    }
    mv.visitJumpInsn(Opcodes.GOTO, after);
    mv.visitLabel(region.end());
    regions.add(region);
    mv.visitLabel(region.handler());
    frame(true, List.of(), THROWABLE);
    mv.visitInsn(Opcodes.POP);
    mv.visitLabel(after);
    frame(true, List.of());
    mv.visitInsn(Opcodes.NOP); // the method's own first instruction may have a frame too
  }

  /**
   * The method may use the variables of its parameters for something else, and its frames may have
   * forgotten even {@code this}.
   */
  private void keepArguments() {
    if (moment == Moment.CONSTRUCTED || places.usesSelf()) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitVarInsn(Opcodes.ASTORE, next);
      kept.add(SELF);
      places.movedSelf(next++);
    }
    for (int i = 0; i < method.parameters.length; i++) {
      if (places.uses(i)) {
        Type type = places.parameter(i);
        mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), places.variable(i));
        mv.visitVarInsn(type.getOpcode(Opcodes.ISTORE), next);
        kept.add(inFrame(type));
        places.moved(i, next);
        next += type.getSize();
      }
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN && moment != Moment.BEFORE) {
      boolean hasResult = opcode != Opcodes.RETURN;
      if (hasResult) {
        mv.visitVarInsn(result.getOpcode(Opcodes.ISTORE), next);
      }
      Region region = Region.to(atReturn);
      mv.visitLabel(region.start());
      returned();
      mv.visitLabel(region.end());
      regions.add(region);
      if (hasResult) {
        mv.visitVarInsn(result.getOpcode(Opcodes.ILOAD), next);
      }
    }
    super.visitInsn(opcode);
  }

  private void returned() {
    switch (moment) {
      case WHOLE_CALL -> calls.exit(firstKept, result, next);
      case CONSTRUCTED -> calls.constructed();
      case RETURNED -> calls.releaseUnlessFalse(result, next);
      default -> calls.release();
    }
  }

  /** Those of the method come after those at its returns, so they are written at the end. */
  @Override
  public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
    ownCaught.add(new Caught(new Region(start, end, handler), type));
  }

  /** Its index would be wrong, and nobody can read it while the program runs. */
  @Override
  public AnnotationVisitor visitTryCatchAnnotation(
      int reference, TypePath path, String descriptor, boolean visible) {
    return null;
  }

  @Override
  public void visitFrame(int type, int localCount, Object[] local, int stackCount, Object[] stack) {
    List<Object> locals = new ArrayList<>(Arrays.asList(local).subList(0, localCount));
    boolean unborn = localCount > 0 && local[0] == Opcodes.UNINITIALIZED_THIS;
    fill(locals, firstKept);
    addKept(locals, unborn);
    super.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stackCount, stack);
  }

  @Override
  public void visitMaxs(int stack, int locals) {
    Region whole = new Region(body, new Label(), new Label());
    mv.visitLabel(whole.end());
    if (moment != Moment.BEFORE && !regions.isEmpty() && hasReturn()) {
      mv.visitLabel(atReturn);
      frame(false, result.getSize() == 0 ? List.of() : List.of(inFrame(result)), THROWABLE);
      mv.visitInsn(Opcodes.POP);
      if (result.getSize() != 0) {
        mv.visitVarInsn(result.getOpcode(Opcodes.ILOAD), next);
      }
      mv.visitInsn(result.getOpcode(Opcodes.IRETURN));
    }
    boolean catches = moment == Moment.WHOLE_CALL || moment == Moment.OVER;
    if (catches) {
      whenItThrew(whole.handler());
    }
    for (Region region : regions) {
      mv.visitTryCatchBlock(region.start(), region.end(), region.handler(), THROWABLE);
    }
    for (Caught caught : ownCaught) {
      Region region = caught.region();
      mv.visitTryCatchBlock(region.start(), region.end(), region.handler(), caught.type());
    }
    if (catches) {
      mv.visitTryCatchBlock(whole.start(), whole.end(), whole.handler(), THROWABLE);
    }
    super.visitMaxs(stack, locals);
  }

  private boolean hasReturn() {
    for (Region region : regions) {
      if (region.handler() == atReturn) {
        return true;
      }
    }
    return false;
  }

  private void whenItThrew(Label handler) {
    Region region = Region.to(new Label());
    mv.visitLabel(handler);
    frame(false, List.of(), THROWABLE);
    mv.visitVarInsn(Opcodes.ASTORE, next);
    mv.visitLabel(region.start());
    if (moment == Moment.WHOLE_CALL) {
      calls.abort(firstKept);
    } else {
      calls.release();
    }
    mv.visitLabel(region.end());
    regions.add(region);
    mv.visitVarInsn(Opcodes.ALOAD, next);
    mv.visitInsn(Opcodes.ATHROW);
    mv.visitLabel(region.handler());
    frame(false, List.of(THROWABLE), THROWABLE);
    mv.visitInsn(Opcodes.POP);
    mv.visitVarInsn(Opcodes.ALOAD, next);
    mv.visitInsn(Opcodes.ATHROW);
  }

  /** A frame of new code: the new variables, and those of the method only at its start. */
  private void frame(boolean atStart, List<Object> more, Object... stack) {
    if ((owner.version & 0xFFFF) < FRAMES_SINCE) {
      return;
    }
    List<Object> locals = new ArrayList<>();
    if (atStart) {
      if (!method.is(Opcodes.ACC_STATIC)) {
        locals.add(method.name.equals("<init>") ? Opcodes.UNINITIALIZED_THIS : owner.name);
      }
      for (Type parameter : method.parameters) {
        locals.add(inFrame(parameter));
      }
    }
    fill(locals, firstKept);
    addKept(locals, false);
    locals.addAll(more);
    mv.visitFrame(Opcodes.F_NEW, locals.size(), locals.toArray(), stack.length, stack);
  }

  private void addKept(List<Object> locals, boolean unborn) {
    for (Object type : kept) {
      Object self = unborn ? Opcodes.UNINITIALIZED_THIS : owner.name;
      locals.add(type == SELF ? self : type);
    }
  }

  /** Says of the variables up to one that nothing is known. */
  private static void fill(List<Object> locals, int upTo) {
    int size = 0;
    for (Object local : locals) {
      size += local == Opcodes.LONG || local == Opcodes.DOUBLE ? 2 : 1;
    }
    for (; size < upTo; size++) {
      locals.add(Opcodes.TOP);
    }
  }

  private static Object inFrame(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.CHAR, Type.BYTE, Type.SHORT, Type.INT -> Opcodes.INTEGER;
      case Type.FLOAT -> Opcodes.FLOAT;
      case Type.LONG -> Opcodes.LONG;
      case Type.DOUBLE -> Opcodes.DOUBLE;
      default -> type.getInternalName();
    };
  }
}
