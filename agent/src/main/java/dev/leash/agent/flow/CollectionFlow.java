package dev.leash.agent.flow;

import dev.leash.agent.flow.Facts.Removal;
import org.objectweb.asm.Type;

/** What calls of collections do to what is in them. */
final class CollectionFlow {

  private final MethodFlow method;
  private final CallFlow calls;
  private final Facts facts;

  CollectionFlow(MethodFlow method, CallFlow calls) {
    this.method = method;
    this.calls = calls;
    this.facts = method.facts();
  }

  /** A call of a collection, an iterator, a stream, or a class of tools for them. */
  Value call(Target target, Value on, Value[] arguments) {
    Value told = target.isStatic() ? collectionAmong(target, arguments) : on;
    Value answers = lambdas(target, told, arguments);
    if (!target.isStatic() && changes(target, on, arguments, answers)) {
      return taken(target, on);
    }
    if (CollectionTypes.LOOKS.contains(target.name())) {
      method.look(told);
    }
    if (target.isStatic() && target.owner().equals("java/util/Collections")) {
      addAllOf(target, arguments);
    }
    return seen(target, told, arguments, answers);
  }

  private void addAllOf(Target target, Value[] arguments) {
    if (target.name().equals("addAll")) {
      store(arguments[0], Value.UNKNOWN, arguments[1].then(Path.VALUE), "addAll");
    }
  }

  private static Value collectionAmong(Target target, Value[] arguments) {
    Type[] parameters = target.parameters();
    Value all = Value.UNKNOWN;
    for (int i = 0; i < arguments.length; i++) {
      if (CollectionTypes.isCollection(parameters[i])) {
        all = all.or(arguments[i]);
      }
    }
    return all;
  }

  /** Lambda expressions that are handed in are run on what is in the collection. */
  private Value lambdas(Target target, Value on, Value[] arguments) {
    Value answers = Value.UNKNOWN;
    for (Value argument : arguments) {
      MadeObject code = LambdaFlow.lambda(argument);
      if (code != null) {
        Value[] elements = LambdaFlow.padding(code, on.then(Path.VALUE));
        if (elements.length == 2 && CollectionTypes.isMap(target.owner())) {
          elements[0] = on.key();
        }
        answers = answers.or(calls.lambdas().apply(code, elements));
      } else if (target.name().startsWith("forEach") || target.name().equals("foreach")) {
        calls.note(Listening.RUN, argument, new Value[] {on.then(Path.VALUE)}, true);
      }
    }
    return answers;
  }

  /** Whether a call changes the collection; then that is noted. */
  private boolean changes(Target target, Value on, Value[] arguments, Value answers) {
    String name = target.name();
    if (CollectionTypes.isAtomic(target.owner())) {
      return changesAtomic(name, on, arguments, answers);
    }
    if (CollectionTypes.ADDS.contains(name) && arguments.length > 0) {
      boolean keyed = arguments.length > 1 && isReference(target, 0);
      int at = keyed ? 1 : arguments.length - 1;
      at = isReference(target, at) ? at : 0;
      if (!keyed || !keyed().putBack(on, arguments[0], arguments[at])) {
        store(on, keyed ? arguments[0] : Value.UNKNOWN, arguments[at], how(target));
      }
    } else if (CollectionTypes.ADDS_ALL.contains(name) && arguments.length > 0) {
      store(on, Value.UNKNOWN, arguments[arguments.length - 1].then(Path.VALUE), how(target));
    } else if (CollectionTypes.REMOVES.contains(name)) {
      remove(target, on, arguments);
    } else if (CollectionTypes.REMOVES_SOME.contains(name)) {
      removed(on, Removal.CONDITION, capturedBy(arguments));
    } else if (CollectionTypes.REMOVES_NEXT.contains(name)) {
      removed(on, Removal.NEXT, Value.UNKNOWN);
    } else if (CollectionTypes.CLEARS.contains(name)) {
      removed(on, Removal.ALL, Value.UNKNOWN);
    } else if (name.equals("set") && arguments.length == 2 && arguments[1] == Value.NULL) {
      removed(on, Removal.CONDITION, Value.UNKNOWN);
    } else if (name.startsWith("compute") && !name.equals("computeIfAbsent")) {
      keyed().computed(on, arguments[0], answers);
    } else {
      return false;
    }
    return true;
  }

  private KeyedFlow keyed() {
    return new KeyedFlow(this);
  }

  private static String how(Target target) {
    return target.owner() + "." + target.name();
  }

  private static boolean isReference(Target target, int argument) {
    return target.parameters()[argument].getSort() >= Type.ARRAY;
  }

  private boolean changesAtomic(String name, Value on, Value[] arguments, Value answers) {
    if (CollectionTypes.SETS.contains(name)) {
      replaced(on, Path.VALUE, arguments[arguments.length - 1]);
    } else if (CollectionTypes.UPDATES.contains(name)) {
      replaced(on, Path.VALUE, answers);
    } else {
      return false;
    }
    return true;
  }

  private void remove(Target target, Value on, Value[] arguments) {
    boolean iterator = target.owner().endsWith("Iterator");
    if (arguments.length == 0) {
      removed(on, iterator ? Removal.CONDITION : Removal.NEXT, Value.UNKNOWN);
    } else if (!isReference(target, 0)) {
      removed(on, Removal.CONDITION, arguments[0]);
    } else if (target.owner().endsWith("Multimap") && arguments.length == 2) {
      removed(on, Removal.VALUE, arguments[1]);
    } else {
      boolean keyed = CollectionTypes.isMap(target.owner()) || target.owner().endsWith("Multimap");
      removed(on, keyed ? Removal.KEY : Removal.VALUE, arguments[0]);
    }
  }

  private static Value capturedBy(Value[] arguments) {
    Value all = Value.UNKNOWN;
    for (Value argument : arguments) {
      MadeObject code = LambdaFlow.lambda(argument);
      if (code != null) {
        for (Value captured : code.captured) {
          all = all.or(captured);
        }
      }
    }
    return all;
  }

  /** What a call returns that has changed the collection. */
  private static Value taken(Target target, Value on) {
    return target.result().getSort() < Type.ARRAY ? Value.UNKNOWN : on.then(Path.VALUE);
  }

  /** What a call returns that has not. */
  private Value seen(Target target, Value on, Value[] arguments, Value answers) {
    Type result = target.result();
    if (result.getSort() < Type.ARRAY) {
      return Value.UNKNOWN;
    }
    String name = target.name();
    if (name.equals("getKey")) {
      return on.key();
    }
    if (name.equals("getValue")) {
      return on;
    }
    boolean entry = result.getDescriptor().endsWith("$Entry;");
    boolean collection = CollectionTypes.isCollection(result) && !entry;
    if (name.equals("keySet") || name.equals("keys")) {
      return on.key();
    }
    if (target.isStatic() || copies(target, collection)) {
      return Value.of(derived(target, on, arguments, answers));
    }
    return collection || name.startsWith("collect") || name.equals("toArray")
        ? on
        : on.then(Path.VALUE);
  }

  /** Whether an instance's method returns another collection, made from this one. */
  private static boolean copies(Target target, boolean collection) {
    String owner = target.owner();
    boolean immutable = !owner.startsWith("java/util/") || owner.startsWith("java/util/stream/");
    return immutable && collection && target.parameters().length > 0;
  }

  private MadeObject derived(Target target, Value on, Value[] arguments, Value answers) {
    MadeObject made = new MadeObject(target.result().getDescriptor());
    String name = target.name();
    if (on.isWeak()) {
      made.add(on);
    }
    made.add(name.contains("map") || name.contains("Map") ? answers : on.then(Path.VALUE));
    if (!answers.isEmpty()) {
      made.add(on.then(Path.VALUE));
    }
    Type[] parameters = target.parameters();
    made.filtered = on.isFiltered() || CollectionTypes.isFilter(name);
    for (int i = 0; i < arguments.length; i++) {
      boolean code = LambdaFlow.lambda(arguments[i]) != null;
      if (CollectionTypes.isFilter(name)) {
        made.without = made.without.or(code ? capturedBy(arguments) : arguments[i]);
      } else if (!code && !CollectionTypes.isCollection(parameters[i])) {
        made.add(arguments[i]);
      }
    }
    made.without = made.without.or(on.without());
    return made;
  }

  /** Something is put into a collection. */
  void store(Value into, Value key, Value value, String how) {
    for (MadeObject made : into.made()) {
      made.add(value);
      made.add(key);
    }
    if (!into.paths().isEmpty() && !facts.isFull()) {
      boolean looked = method.hasLookedAt(into);
      facts.stores.add(new Facts.Store(into, key, value, how, method.straight(), looked, true));
    }
  }

  /** Something is taken out of a collection. */
  void removed(Value from, Removal how, Value what) {
    for (MadeObject made : from.made()) {
      made.filtered = true;
      made.without = made.without.or(what);
    }
    if (!from.paths().isEmpty() && !facts.isFull()) {
      facts.removals.add(
          new Facts.Removed(from, how, what, method.straight(), method.isInLoop(), true));
    }
  }

  /**
   * A chain of nodes is changed at one place.
   *
   * @param chain where a node is put
   * @param node the node
   * @return whether that puts something in or takes something out
   */
  boolean linked(Value chain, Value node) {
    String field = chain.paths().isEmpty() ? null : chain.paths().get(0).field();
    if (field == null || method.initializes()) {
      return false;
    }
    for (MadeObject made : node.made()) {
      if (made.isNew && !made.isFilled()) {
        return false;
      }
    }
    if (!node.made().isEmpty()) {
      store(chain, Value.UNKNOWN, node, "node");
      return true;
    }
    if (node.leadsOnFrom(chain)) {
      removed(chain, Removal.CONDITION, Value.UNKNOWN);
      return true;
    }
    return false;
  }

  /** Whether the code is that of a constructor, or of a class as it is initialised. */
  boolean initializes() {
    return method.initializes();
  }

  void copy(Value from, Value to) {
    for (MadeObject made : to.made()) {
      made.add(from.then(Path.VALUE));
    }
  }

  /**
   * What a field holds was replaced. If that was made from what was there before, something was put
   * in or taken out; if it is empty, all was taken out.
   */
  void replaced(Value object, String step, Value value) {
    Value there = object.then(step);
    String field = there.paths().isEmpty() ? null : there.paths().get(0).field();
    if (field == null || facts.isFull()) {
      return;
    }
    if (!value.comesFrom(field)) {
      if (!method.initializes() && !method.hasLookedAt(there) && isNothing(value)) {
        removed(there, Removal.ALL, Value.UNKNOWN);
      }
    } else if (value.isFiltered()) {
      removed(there, Removal.CONDITION, value.without());
    } else if (!value.made().isEmpty()) {
      // What is more in it than there was before, is what was made from something else.
      boolean composed = Composition.is(calls.flow(), value, field);
      store(there, Value.UNKNOWN, value, composed ? Facts.COMPOSED : "copy");
      removed(there, Removal.CONDITION, Value.UNKNOWN);
    }
  }

  private static boolean isNothing(Value value) {
    if (value == Value.NULL) {
      return true;
    }
    for (MadeObject made : value.made()) {
      boolean code = made.lambda != null && made.captured.length == 0;
      boolean collection = CollectionTypes.isCollection(made.type()) && made.contents.isEmpty();
      if (code || collection || (made.isNew && !CollectionTypes.isCollection(made.type()))) {
        return true;
      }
    }
    return false;
  }
}
