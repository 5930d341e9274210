package dev.leash.agent.flow;

import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What is done to collections that methods of other objects returned. */
final class ReturnedFlow {

  private final MethodFlow method;

  ReturnedFlow(MethodFlow method) {
    this.method = method;
  }

  /**
   * A call; notes it if it changes such a collection.
   *
   * @param result what it returns, as far as is known
   * @return the same, with where it is from
   */
  Value call(MethodInsnNode next, Target target, Value on, Value[] arguments, Value result) {
    if (isGetter(target) && !on.is(Path.THIS)) {
      MadeObject made = new MadeObject(target.result().getInternalName());
      made.returnedBy = target;
      return Value.of(made);
    }
    if (!isList(target.owner()) && !CollectionTypes.isMap(target.owner())) {
      return result;
    }
    for (MadeObject made : on.made()) {
      if (made.returnedBy != null && !method.facts().isFull()) {
        if (isOneOfMap(target)) {
          return Value.of(inside(made));
        }
        change(next, target, made, arguments);
      }
    }
    return result;
  }

  /** Whether a call returns what is in a map under a key. */
  private static boolean isOneOfMap(Target target) {
    return CollectionTypes.isMap(target.owner())
        && (target.name().equals("get")
            || target.name().equals("getOrDefault")
            || target.name().equals("computeIfAbsent"));
  }

  private static MadeObject inside(MadeObject map) {
    MadeObject made = new MadeObject("java/lang/Object");
    made.returnedBy = map.returnedBy;
    made.returnedInMap = true;
    return made;
  }

  /**
   * A field is read.
   *
   * @param value what it holds, as far as is known
   * @return the same, with where it is from
   */
  Value field(FieldInsnNode next, Value value) {
    boolean list =
        next.desc.startsWith("Ljava/util/")
            && isCollection(next.desc.substring(1, next.desc.length() - 1));
    if (!list || FlowClasses.isForeign(next.owner) || next.owner.equals(method.owner().name)) {
      return value;
    }
    MadeObject made = new MadeObject(next.desc.substring(1, next.desc.length() - 1));
    made.returnedBy = new Target(next.owner, next.name, next.desc, false, false, false);
    return Value.of(made);
  }

  private void change(MethodInsnNode next, Target target, MadeObject made, Value[] arguments) {
    Target getter = made.returnedBy;
    method
        .facts()
        .returnedChanges
        .add(
            new Facts.ReturnedChange(
                getter.owner(),
                getter.name(),
                getter.descriptor(),
                target.owner() + "." + target.name() + target.descriptor(),
                method.number(next),
                arguments.length == 0 ? Value.UNKNOWN : arguments[arguments.length - 1],
                made.returnedInMap));
  }

  private static boolean isGetter(Target target) {
    return target.descriptor().contains(")Ljava/util/")
        && !FlowClasses.isForeign(target.owner())
        && !CollectionTypes.isCollection(target.owner())
        && (isList(target.result().getInternalName())
            || target.descriptor().equals("()Ljava/util/Map;"));
  }

  private static boolean isCollection(String type) {
    return isList(type) || (type.startsWith("java/util/") && CollectionTypes.isMap(type));
  }

  /** Queues are worked off. */
  private static boolean isList(String type) {
    return type.startsWith("java/util/")
        && (type.endsWith("List") || type.endsWith("Set") || type.endsWith("/Collection"));
  }
}
