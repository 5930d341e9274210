package dev.leash.agent.flow;

import java.util.Map;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Tells one object that passes on to two from a collection of both. */
final class Composition {

  private Composition() {}

  /**
   * Whether what a field is set to is such an object.
   *
   * @param value what it is set to, which was made from what the field held
   * @param field as {@code owner#name}
   */
  static boolean is(Flow flow, Value value, String field) {
    for (MadeObject made : value.made()) {
      if (made.lambda != null || made.composed || isPair(flow, made, field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(Flow flow, MadeObject made, String field) {
    if (!made.isNew || CollectionTypes.isCollection(made.type())) {
      return false;
    }
    return made.unread || passesOn(flow, made, field);
  }

  /** Whether a method of the object tells both what the field held and another one. */
  private static boolean passesOn(Flow flow, MadeObject made, String field) {
    ClassNode type = flow.type(made.type());
    if (type == null) {
      return false;
    }
    for (MethodNode method : type.methods) {
      if (method.name.startsWith("<") || (method.access & Opcodes.ACC_STATIC) != 0) {
        continue;
      }
      boolean before = false;
      boolean other = false;
      for (Facts.Call call : flow.facts(type, method).calls) {
        for (Map.Entry<String, Value> kept : made.fields.entrySet()) {
          boolean told = isField(call.on(), kept.getKey()) && flow.tells(call);
          before |= told && kept.getValue().comesFrom(field);
          other |= told && kept.getValue().isArgument();
        }
      }
      if (before && other) {
        return true;
      }
    }
    return false;
  }

  private static boolean isField(Value on, String field) {
    for (Path path : on.paths()) {
      if (path.base() == Path.THIS
          && path.steps().size() == 1
          && path.steps().get(0).equals(field)) {
        return true;
      }
    }
    return false;
  }
}
