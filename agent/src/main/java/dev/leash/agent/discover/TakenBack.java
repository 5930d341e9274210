package dev.leash.agent.discover;

import dev.leash.agent.catalogue.HookRule;
import dev.leash.agent.catalogue.Role;
import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Flow;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells the lists of which one method puts in what it is given, and another one takes it out again,
 * if that is of a type that is only told things: whoever tells it may be out of sight.
 */
final class TakenBack {

  private TakenBack() {}

  /** Whether a field's list may be one, as far as one method of its class tells. */
  static boolean mayBe(FieldNode field, MethodNode method) {
    String element = HandedOut.mayBe(field) ? ElementType.name(field.signature) : null;
    if (element == null || method.instructions.size() == 0) {
      return false;
    }
    String wanted = "L" + element + ";";
    boolean given = ElementType.isMap(field.signature) && !method.desc.startsWith("()");
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      given |= wanted.equals(parameter.getDescriptor());
    }
    return given && removes(method);
  }

  private static boolean removes(MethodNode method) {
    for (AbstractInsnNode i = method.instructions.getFirst(); i != null; i = i.getNext()) {
      if (i instanceof MethodInsnNode call
          && CollectionTypes.mayRemove(call.name)
          && call.owner.startsWith("java/util/")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether listeners are put in as they are, and taken back one by one.
   *
   * @param field of the class, that has the list
   * @param releases all that takes out
   */
  static boolean is(
      Flow flow, FieldNode field, List<RegisterMethod> registers, Set<HookRule> releases) {
    if (!ElementType.isOnlyTold(field.signature, flow)) {
      return false;
    }
    for (RegisterMethod register : registers) {
      if (!register.keepsItself() || register.each) {
        return false;
      }
    }
    for (HookRule release : releases) {
      if (release.role() != Role.CLEAR) {
        return true; // by itself, by its key, or by what was returned
      }
    }
    return false;
  }
}
