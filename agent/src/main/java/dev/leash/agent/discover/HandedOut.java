package dev.leash.agent.discover;

import dev.leash.agent.flow.CollectionTypes;
import dev.leash.agent.flow.Facts;
import dev.leash.agent.flow.Flow;
import dev.leash.agent.flow.Value;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Tells the lists of which a method returns what is in them, as they are, copied or to be read
 * only, or hands it to other code, or which are there for subclasses: others call it then, if it is
 * of a type that is there to be called.
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

  /** Whether a field is there for subclasses. */
  static boolean isForSubclasses(FieldNode field, int access) {
    return (field.access & Opcodes.ACC_PROTECTED) != 0 && (access & Opcodes.ACC_FINAL) == 0;
  }

  /** Whether a method hands what is in a list to other code. */
  static boolean isHandedOver(Facts facts, String id) {
    for (Value value : facts.handedOver) {
      if (value.comesFrom(id)) {
        return true;
      }
    }
    for (Facts.Store store : facts.stores) {
      if (!store.own() && !store.into().comesFrom(id) && store.value().comesFrom(id)) {
        return true; // into the collection of an object that has it done, such as a queue
      }
    }
    return false;
  }

  /**
   * Whether it is one.
   *
   * @param field of the class, that has the list
   * @param registers the methods that put something into its list
   */
  static boolean is(
      Flow flow, ListenerLists lists, FieldNode field, List<RegisterMethod> registers) {
    String id = flow.type().name + "#" + field.name;
    return (ElementType.isThereToBeCalled(field.signature, flow)
            || isThereToBeCalled(registers, flow))
        && (isForSubclasses(field, flow.type().access)
            || isReturned(lists, id)
            || isHandedOver(lists, id));
  }

  /** Without generic types, the parameters of the methods say what is in a list. */
  private static boolean isThereToBeCalled(List<RegisterMethod> registers, Flow flow) {
    for (RegisterMethod register : registers) {
      Type type = Type.getType(register.scanned.type(register.listener));
      if (type.getSort() != Type.OBJECT
          || !ElementType.isToBeCalled(type.getInternalName(), flow)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHandedOver(ListenerLists lists, String id) {
    for (ScannedMethod scanned : lists.all()) {
      if (isHandedOver(scanned.facts, id)) {
        return true;
      }
    }
    return false;
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
