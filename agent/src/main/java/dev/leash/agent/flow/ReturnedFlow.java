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
    if (isList(target.owner()) && arguments.length < 2) {
      for (MadeObject made : on.made()) {
        if (made.returnedBy != null && !method.facts().isFull()) {
          change(next, target, made.returnedBy, arguments);
        }
      }
    }
    return result;
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
            && isList(next.desc.substring(1, next.desc.length() - 1));
    if (!list || FlowClasses.isForeign(next.owner) || next.owner.equals(method.owner().name)) {
      return value;
    }
    MadeObject made = new MadeObject(next.desc.substring(1, next.desc.length() - 1));
    made.returnedBy = new Target(next.owner, next.name, next.desc, false, false, false);
    return Value.of(made);
  }

  private void change(MethodInsnNode next, Target target, Target getter, Value[] arguments) {
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
                arguments.length == 0 ? Value.UNKNOWN : arguments[0]));
  }

  private static boolean isGetter(Target target) {
    return target.descriptor().contains(")Ljava/util/")
        && !FlowClasses.isForeign(target.owner())
        && !CollectionTypes.isCollection(target.owner())
        && isList(target.result().getInternalName());
  }

  /** Queues are worked off; what is put into maps is found by its key. */
  private static boolean isList(String type) {
    return type.startsWith("java/util/")
        && (type.endsWith("List") || type.endsWith("Set") || type.endsWith("/Collection"));
  }
}
