package dev.leash.agent.weave;

import java.util.ArrayList;
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
final class HookWriter extends MethodCode {

  private static final String THROWABLE = "java/lang/Throwable";

  private record Region(Label start, Label end, Label handler) {
    static Region to(Label handler) {
      return new Region(new Label(), new Label(), handler);
    }
  }

  private record Caught(Region region, String type) {}

  private final HookCalls calls;
  private final ClassOutline.Method method;
  private final StackMapFrames frames;
  private final CallPartLoader places;
  private final HookTiming timing;
  private final Type result;

  private final int firstKept;
  private int next;

  private final Label atReturn = new Label();
  private final List<Region> regions = new ArrayList<>();
  private final List<Caught> ownCaught = new ArrayList<>();
  private final Label body = new Label();

  HookWriter(
      MethodVisitor out,
      String bridge,
      ClassOutline owner,
      ClassOutline.Method method,
      NumberedHook hook,
      CallPartLoader places,
      int firstFree) {
    super(out);
    this.calls = new HookCalls(out, bridge, hook.number(), places);
    this.frames = new StackMapFrames(out, owner, method, firstFree);
    this.method = method;
    this.places = places;
    this.timing = HookTiming.of(hook);
    this.result = Type.getReturnType(method.descriptor);
    this.firstKept = firstFree;
    this.next = firstFree;
  }

  /** How many local variables a hook may need: for each argument, the object, and the result. */
  static int width(ClassOutline.Method method) {
    return 2 * (method.parameters.length + 2);
  }

  @Override
  public void visitCode() {
    super.visitCode();
    switch (timing) {
      case WHOLE_CALL -> {
        frames.keep("java/lang/Object");
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
    if (timing == HookTiming.BEFORE) {
      calls.release();
    } else {
      calls.enter(call);
    }
    mv.visitJumpInsn(Opcodes.GOTO, after);
    mv.visitLabel(region.end());
    regions.add(region);
    mv.visitLabel(region.handler());
    frames.atStart(THROWABLE);
    mv.visitInsn(Opcodes.POP);
    mv.visitLabel(after);
    frames.atStart();
    mv.visitInsn(Opcodes.NOP); // the method's own first instruction may have a frame too
  }

  /**
   * The method may use the variables of its parameters for something else, and its frames may have
   * forgotten even {@code this}.
   */
  private void keepArguments() {
    if (timing == HookTiming.CONSTRUCTED || places.usesSelf()) {
      mv.visitVarInsn(Opcodes.ALOAD, 0);
      mv.visitVarInsn(Opcodes.ASTORE, next);
      frames.keepSelf();
      places.movedSelf(next++);
    }
    for (int i = 0; i < method.parameters.length; i++) {
      if (places.uses(i)) {
        Type type = places.parameter(i);
        mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), places.variable(i));
        mv.visitVarInsn(type.getOpcode(Opcodes.ISTORE), next);
        frames.keep(StackMapFrames.inFrame(type));
        places.moved(i, next);
        next += type.getSize();
      }
    }
  }

  @Override
  public void visitInsn(int opcode) {
    if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN && timing != HookTiming.BEFORE) {
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
    switch (timing) {
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
    Object[] locals = frames.with(local, localCount);
    super.visitFrame(Opcodes.F_NEW, locals.length, locals, stackCount, stack);
  }

  @Override
  public void visitMaxs(int stack, int locals) {
    Region whole = new Region(body, new Label(), new Label());
    mv.visitLabel(whole.end());
    if (timing != HookTiming.BEFORE && !regions.isEmpty() && hasReturn()) {
      mv.visitLabel(atReturn);
      frames.later(result.getSize() == 0 ? null : StackMapFrames.inFrame(result), THROWABLE);
      mv.visitInsn(Opcodes.POP);
      if (result.getSize() != 0) {
        mv.visitVarInsn(result.getOpcode(Opcodes.ILOAD), next);
      }
      mv.visitInsn(result.getOpcode(Opcodes.IRETURN));
    }
    boolean catches = timing == HookTiming.WHOLE_CALL || timing == HookTiming.OVER;
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
    frames.later(null, THROWABLE);
    mv.visitVarInsn(Opcodes.ASTORE, next);
    mv.visitLabel(region.start());
    if (timing == HookTiming.WHOLE_CALL) {
      calls.abort(firstKept);
    } else {
      calls.release();
    }
    mv.visitLabel(region.end());
    regions.add(region);
    mv.visitVarInsn(Opcodes.ALOAD, next);
    mv.visitInsn(Opcodes.ATHROW);
    mv.visitLabel(region.handler());
    frames.later(THROWABLE, THROWABLE);
    mv.visitInsn(Opcodes.POP);
    mv.visitVarInsn(Opcodes.ALOAD, next);
    mv.visitInsn(Opcodes.ATHROW);
  }
}
