package dev.leash.agent.weave;

import dev.leash.agent.catalogue.CallPlace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes hooks at some calls of collections in the code of one method: {@code list.add(x)} and
 * {@code list.remove(x)}, which return true or false, those that take out what they choose, and
 * {@code map.put(key, x)} and {@code map.remove(key)}, which return what was there.
 *
 * <p>No branch and no variable is added, so the stack map of the code stays true. What a hook might
 * throw it catches itself.
 */
final class CallPlaceWriter extends MethodCode {

  private static final String FUNCTION = "java/util/function/BiFunction";
  private static final String BI_CONSUMER = "java/util/function/BiConsumer";
  private static final String OBJECT = "Ljava/lang/Object;";
  private static final String PUT = "(" + OBJECT + OBJECT + ")" + OBJECT;
  private static final String TAKE = "(" + OBJECT + ")" + OBJECT;

  private final String bridge;
  private final List<NumberedHook> hooks;
  private final Map<String, Integer> seen = new HashMap<>();

  CallPlaceWriter(MethodVisitor out, String bridge, List<NumberedHook> hooks) {
    super(out);
    this.bridge = bridge;
    this.hooks = hooks;
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    String call = owner + "." + name + descriptor;
    int number = seen.merge(call, 1, Integer::sum) - 1;
    NumberedHook hook = hook(call, number);
    if (hook != null && (descriptor.equals(PUT) || descriptor.equals(TAKE))) {
      NumberedHook release = hook(call, number, false);
      if (descriptor.equals(PUT)) {
        put(hook(call, number, true));
      } else {
        mv.visitInsn(Opcodes.DUP2);
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      takenOut(release);
      return;
    }
    if (hook == null) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      return;
    }
    boolean given = !descriptor.startsWith("()");
    boolean answers = descriptor.endsWith(")Z");
    if (given) {
      mv.visitInsn(Opcodes.DUP2); // the list and what it is given
    } else {
      mv.visitInsn(Opcodes.DUP);
    }
    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    if (hook.watchesWholeCall()) {
      registered(hook.number());
    } else if (hook.rule().listener().present()) {
      released(hook.number());
    } else {
      cleared(hook.number(), given, answers);
    }
  }

  private NumberedHook hook(String call, int number) {
    for (NumberedHook hook : hooks) {
      CallPlace place = hook.rule().place();
      if (place.number() == number && place.call().equals(call)) {
        return hook;
      }
    }
    return null;
  }

  private NumberedHook hook(String call, int number, boolean registers) {
    for (NumberedHook hook : hooks) {
      CallPlace place = hook.rule().place();
      if (hook.watchesWholeCall() == registers
          && place.number() == number
          && place.call().equals(call)) {
        return hook;
      }
    }
    return null;
  }

  /**
   * On the stack are the map, the key and the value, before the call; below them a copy of the map
   * and the key is left. The value is registered.
   */
  private void put(NumberedHook hook) {
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    mv.visitInsn(Opcodes.DUP2_X1);
    mv.visitInsn(Opcodes.DUP2_X1);
    mv.visitInsn(Opcodes.POP); // map, key, map, key, value, map
    mv.visitInsn(Opcodes.SWAP);
    if (hook == null) {
      mv.visitInsn(Opcodes.SWAP);
      mv.visitInsn(Opcodes.POP);
      return;
    }
    mv.visitInsn(Opcodes.DUP_X1);
    array("enter", FUNCTION);
    CallPartLoader.push(hook.number(), mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    call(FUNCTION, "apply", "(" + OBJECT + OBJECT + ")" + OBJECT);
    array("exit", BI_CONSUMER);
    CallPartLoader.push(hook.number(), mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.ACONST_NULL);
    accept();
  }

  /**
   * On the stack are the map, the key, and what was under it, which stays. If that is nothing, it
   * is the map itself that is released, which does nothing: nobody registered that.
   */
  private void takenOut(NumberedHook hook) {
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.POP);
    mv.visitInsn(Opcodes.DUP_X1);
    if (hook == null) {
      mv.visitInsn(Opcodes.POP2);
      return;
    }
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.DUP_X1);
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "java/util/Objects",
        "requireNonNullElse",
        "(" + OBJECT + OBJECT + ")" + OBJECT,
        false);
    array("release", BI_CONSUMER);
    CallPartLoader.push(hook.number(), mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    accept();
  }

  /** On the stack are the list, what it was given, and what it answered, which stays. */
  private void registered(int number) {
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    array("enter", FUNCTION);
    CallPartLoader.push(number, mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    call(FUNCTION, "apply", "(" + OBJECT + OBJECT + ")" + OBJECT);
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.DUP_X1);
    mv.visitMethodInsn(
        Opcodes.INVOKESTATIC, "java/lang/Boolean", "valueOf", "(Z)Ljava/lang/Boolean;", false);
    array("exit", BI_CONSUMER);
    CallPartLoader.push(number, mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    accept();
  }

  /** The same; if it answered {@code false} it is hook 0 that is called, which does nothing. */
  private void released(int number) {
    mv.visitInsn(Opcodes.DUP_X2);
    CallPartLoader.push(number, mv);
    mv.visitInsn(Opcodes.IMUL);
    array("release", BI_CONSUMER);
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.DUP_X2);
    mv.visitInsn(Opcodes.POP);
    accept();
  }

  /** On the stack are the list, and what it was given and answered, if it was and did. */
  private void cleared(int number, boolean given, boolean answers) {
    if (answers) {
      mv.visitInsn(Opcodes.DUP_X2);
      mv.visitInsn(Opcodes.POP);
    }
    if (given) {
      mv.visitInsn(Opcodes.POP);
    }
    array("release", BI_CONSUMER);
    CallPartLoader.push(number, mv);
    mv.visitInsn(Opcodes.AALOAD);
    mv.visitInsn(Opcodes.SWAP);
    mv.visitInsn(Opcodes.ACONST_NULL);
    accept();
  }

  private void array(String field, String type) {
    mv.visitFieldInsn(Opcodes.GETSTATIC, bridge, field, "[L" + type + ";");
  }

  private void accept() {
    call(BI_CONSUMER, "accept", "(" + OBJECT + OBJECT + ")V");
  }

  private void call(String type, String method, String descriptor) {
    mv.visitMethodInsn(Opcodes.INVOKEINTERFACE, type, method, descriptor, true);
  }
}
