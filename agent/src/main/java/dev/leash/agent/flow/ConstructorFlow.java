package dev.leash.agent.flow;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** What constructors do with what they are given. */
final class ConstructorFlow {

  /** A class with more is no function that was written as a class. */
  private static final int MOST_METHODS = 6;

  private final MethodFlow method;
  private final CallFlow calls;
  private final BoundFacts bound;

  ConstructorFlow(MethodFlow method, CallFlow calls, BoundFacts bound) {
    this.method = method;
    this.calls = calls;
    this.bound = bound;
  }

  /** A constructor is called. */
  void construct(Target target, Value on, Value[] arguments) {
    boolean collection = CollectionTypes.isCollection(target.owner());
    FlowClasses.Found found =
        collection || FlowClasses.isForeign(target.owner()) ? null : calls.readable(target);
    Facts body = found == null ? null : calls.factsOf(found);
    if (body == null || body.isLost() || calls.depth() + 1 >= FlowLimits.DEPTH) {
      mayKeep(target, on, arguments, collection);
      for (MadeObject made : on.made()) {
        made.unread = calls.flow().isWithin() && !FlowClasses.isForeign(target.owner());
      }
    }
    for (int i = 0; i < arguments.length; i++) {
      if (CallFlow.insideOf(arguments[i]) && Listening.runs(target, i)) {
        calls.note(Listening.RUN, arguments[i], new Value[0], true);
      } else if (body == null && !collection && !FlowClasses.isForeign(target.owner())) {
        calls.handedOver(target, i, arguments[i]);
      }
    }
    if (body != null) {
      bound.all(body, on, arguments);
      runs(target, on);
    }
  }

  /** An object of a class inside of this one that was given what is in a list acts on it. */
  private void runs(Target target, Value on) {
    ClassNode node =
        calls.flow().isOwn(target.owner()) && !target.owner().equals(method.owner().name)
            ? calls.flow().classes().get(target.owner())
            : null;
    if (node == null || node.methods.size() > MOST_METHODS || !on.keepsOfCollection()) {
      return;
    }
    for (MethodNode each : node.methods) {
      if (!each.name.equals("<init>") && (each.access & Opcodes.ACC_STATIC) == 0) {
        bound.calls(calls.factsOf(new FlowClasses.Found(node, each)), on);
      }
    }
  }

  /** What becomes of a constructor's arguments is not known. */
  private void mayKeep(Target target, Value on, Value[] arguments, boolean collection) {
    Type[] parameters = target.parameters();
    for (int i = 0; i < arguments.length; i++) {
      boolean copies = collection && CollectionTypes.isCollection(parameters[i]);
      Value kept = copies ? arguments[i].then(Path.VALUE) : arguments[i];
      for (MadeObject made : on.made()) {
        made.add(kept);
      }
      if (on.is(Path.THIS) && !kept.isEmpty() && !method.facts().isFull()) {
        method.facts().puts.add(new Facts.Put(on, target.owner() + "#super", kept, true));
      }
    }
  }
}
