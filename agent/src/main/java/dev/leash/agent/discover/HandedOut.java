package dev.leash.agent.discover;

import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Flow;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells the lists of which a method returns what is in them, as they are, copied or to be read
 * only: others call it then, if it is of a type that is there to be called.
 */
final class HandedOut {

  private HandedOut() {}

  /** Whether a field's list may be one, as far as its type says. */
  static boolean mayBe(FieldNode field) {
    return field.signature != null && field.desc.startsWith("Ljava/util/");
  }

  /** Whether a method may return what is in a list, as far as its type says. */
  static boolean mayDo(MethodNode method) {
    int skipped = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_ABSTRACT;
    return (method.access & skipped) == 0
        && method.desc.startsWith("()L")
        && CollectionTypes.isCollection(Type.getReturnType(method.desc).getInternalName());
  }

  /**
   * Whether it is one.
   *
   * @param field of the class, that has the list
   */
  static boolean is(Flow flow, ListenerLists lists, FieldNode field) {
    return ElementType.isThereToBeCalled(field.signature, flow)
        && isReturned(lists, flow.type().name + "#" + field.name);
  }

  private static boolean isReturned(ListenerLists lists, String id) {
    for (ScannedMethod scanned : lists.own()) {
      if (mayDo(scanned.method) && scanned.facts.returned().comesFrom(id)) {
        return true;
      }
    }
    return false;
  }
}
