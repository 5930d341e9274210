package dev.leash.agent.flow;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What calls do: those of code that can be read, those of collections, and all others. */
final class CallFlow {

  private final MethodFlow method;
  private final Flow flow;
  private final int depth;
  private final Facts facts;
  private final CollectionFlow collections;
  private final FieldFlow fields;
  private final BoundFacts bound;
  private final LambdaFlow lambdas;
  private final ConstructorFlow constructors;

  CallFlow(MethodFlow method, Flow flow, int depth) {
    this.method = method;
    this.flow = flow;
    this.depth = depth;
    this.facts = method.facts();
    this.collections = new CollectionFlow(method, this);
    this.fields = new FieldFlow(facts, collections);
    this.bound = new BoundFacts(facts, this);
    this.lambdas = new LambdaFlow(this, bound);
    this.constructors = new ConstructorFlow(method, this, bound);
  }

  /** A call, and what it returns. */
  Value call(Target target, Value on, Value[] arguments, boolean discarded) {
    if (target.isConstructor()) {
      constructors.construct(target, on, arguments);
      return Value.UNKNOWN;
    }
    for (MadeObject made : on.made()) {
      made.awaited |= made.isNew && Waiting.isWait(flow, target);
    }
    if (target.passesThrough()) {
      return arguments.length > 0 ? arguments[0] : on;
    }
    if (fields.replaces(target, arguments)) {
      return Value.UNKNOWN;
    }
    if (CollectionTypes.isCollection(target.owner()) || isArrayClone(target)) {
      return collections.call(target, on, arguments);
    }
    if (target.owner().equals("java/lang/System") && target.name().equals("arraycopy")) {
      collections.copy(arguments[0], arguments[2]);
      return Value.UNKNOWN;
    }
    FlowClasses.Found found = mayMatter(target, on, arguments) ? readable(target) : null;
    if (found != null) {
      noteReach(target);
      if (insideOf(on) && !on.is(Path.THIS)) {
        note(target, on, arguments, discarded);
      }
      Facts body = factsOf(found);
      if (!target.isStatic() || flow.isOwn(target.owner()) || putsArgument(body)) {
        return bound.all(body, on, arguments);
      }
    }
    String above = target.isStatic() ? null : collectionAbove(target, on);
    return above != null
        ? collections.call(target.on(above), on, arguments)
        : unknown(target, on, arguments, discarded);
  }

  /** The JDK's collection that an object of the class's own is, by inheritance. */
  private String collectionAbove(Target target, Value on) {
    boolean own = false;
    for (Path path : on.paths()) {
      own |= path.base() == Path.THIS && path.steps().size() <= 1;
    }
    if (!own || target.ofInterface() || !CollectionTypes.isChange(target.name())) {
      return null;
    }
    String above = flow.classes().foreignAbove(target.owner());
    return above != null && CollectionTypes.isCollection(above) ? above : null;
  }

  private static boolean isArrayClone(Target target) {
    return target.name().equals("clone") && target.owner().startsWith("[");
  }

  /**
   * Whether it is worth to read the code of a method: of the class itself and those it belongs
   * with, and of objects that it keeps or makes.
   */
  private boolean mayMatter(Target target, Value on, Value[] arguments) {
    if (flow.isOwn(target.owner())) {
      return true;
    }
    if (target.isStatic()) {
      return !flow.isWithin() && handsCollection(target, arguments) >= 0;
    }
    if (target.ofInterface()) {
      return false;
    }
    for (Path path : on.paths()) {
      boolean own = path.base() == Path.THIS;
      if (path.isInside()
          || (own && path.isBase() && (isOfMethod(target) || flow.isAbove(target.owner())))
          || (own && !path.isBase() && mayHelp(target, arguments))
          || (path.base() >= 0 && path.isBase() && method.isPrivate())) {
        return true;
      }
    }
    for (MadeObject made : on.made()) {
      if (made.isNew && made.type().equals(target.owner())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Which argument of a static method is a collection that the class keeps, if the method is given
   * something else, too, which it may put in; -1 for none.
   */
  private static int handsCollection(Target target, Value[] arguments) {
    if (arguments.length < 2 || FlowClasses.isForeign(target.owner())) {
      return -1;
    }
    Type[] parameters = target.parameters();
    for (int i = 0; i < arguments.length; i++) {
      if (CollectionTypes.isCollection(parameters[i])) {
        for (Path path : arguments[i].paths()) {
          if (path.base() < 0 && !path.isBase()) {
            return i;
          }
        }
      }
    }
    return -1;
  }

  /** Whether a method puts something that it is given into a collection that it is given. */
  private static boolean putsArgument(Facts body) {
    for (Facts.Store store : body.stores) {
      for (Path path : store.value().paths()) {
        if (path.base() >= 0 && path.isBase() && store.into().isArgument()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether an object calls itself, as a helper does that shares its work out. */
  private boolean isOfMethod(Target target) {
    return target.owner().equals(method.owner().name);
  }

  /** Whether an object that the class keeps may keep something for it, or tell those it keeps. */
  private boolean mayHelp(Target target, Value[] arguments) {
    for (Value argument : arguments) {
      if (!argument.isEmpty()) {
        return true;
      }
    }
    return flow.classes().isRead(target.owner())
        || (arguments.length == 0 && CollectionTypes.isCollection(target.result()));
  }

  /** The method's code, if it is clear which it is and it is not abstract. */
  FlowClasses.Found readable(Target target) {
    if (target.ofInterface() || FlowClasses.isForeign(target.owner())) {
      return null;
    }
    FlowClasses.Found found =
        flow.classes().method(target.owner(), target.name(), target.descriptor());
    return found != null && found.method().instructions.size() > 0 ? found : null;
  }

  /** Whether it is left to subclasses what a method does. */
  private boolean isAbstract(Target target) {
    if (target.ofInterface() || FlowClasses.isForeign(target.owner())) {
      return false;
    }
    FlowClasses.Found found =
        flow.classes().method(target.owner(), target.name(), target.descriptor());
    return found != null && (found.method().access & Opcodes.ACC_ABSTRACT) != 0;
  }

  private Value unknown(Target target, Value on, Value[] arguments, boolean discarded) {
    noteReach(target);
    MadeObject code = LambdaFlow.lambda(on);
    if (code != null && !CollectionTypes.isCollection(target.owner())) {
      return lambdas.apply(code, arguments);
    }
    if (!on.paths().isEmpty()) {
      note(target, on, arguments, discarded);
    }
    handOver(target, on, arguments);
    boolean template = on.is(Path.THIS) && isAbstract(target);
    for (int i = 0; i < arguments.length; i++) {
      Value argument = arguments[i];
      code = LambdaFlow.lambda(argument);
      if (code != null) {
        lambdas.handedOver(code);
      } else if (insideOf(argument) && (template || Listening.runs(target, i))) {
        note(Listening.RUN, argument, new Value[0], true);
      } else if (!FlowClasses.isForeign(target.owner())) {
        handedOver(target, i, argument);
      }
    }
    if (target.result().getSort() < Type.ARRAY) {
      return target.result().getSort() == Type.VOID ? Value.UNKNOWN : result(target, arguments);
    }
    Value result = result(target, arguments);
    if (Listening.composes(target)) {
      for (MadeObject made : result.made()) {
        made.composed = true;
        if (!target.isStatic()) {
          made.add(on);
        }
      }
    }
    return result;
  }

  /**
   * What an object that the method made is given, it may keep, if its code is not looked at; and a
   * static method may put into a collection what it is given with that.
   */
  private void handOver(Target target, Value on, Value[] arguments) {
    if (!flow.isWithin() || FlowClasses.isForeign(target.owner())) {
      return;
    }
    int collection = target.isStatic() ? handsCollection(target, arguments) : -1;
    for (int i = 0; collection >= 0 && i < arguments.length; i++) {
      if (i != collection && arguments[i].isArgument()) {
        collections.store(arguments[collection], Value.UNKNOWN, arguments[i], "handed");
      }
    }
    for (MadeObject made : on.made()) {
      for (int i = 0; made.isNew && i < arguments.length; i++) {
        made.add(arguments[i]);
      }
    }
  }

  /**
   * Takes note of a list, or of what is in one, that is handed to code that is not read. What is
   * taken back elsewhere is only remembered here for that.
   */
  void handedOver(Target target, int i, Value argument) {
    if (!target.name().startsWith("remove")
        && !target.name().startsWith("un")
        && argument.isOfCollection(CollectionTypes.isCollection(target.parameters()[i]))) {
      bound.handedOver(argument);
    }
  }

  private static Value result(Target target, Value[] arguments) {
    MadeObject made = new MadeObject(target.result().getClassName().replace('.', '/'));
    made.filtered = CollectionTypes.takesOut(target);
    boolean collection = CollectionTypes.isCollection(target.result());
    for (int i = 0; i < arguments.length; i++) {
      Value argument = arguments[i];
      boolean copies = collection && CollectionTypes.isCollection(target.parameters()[i]);
      made.add(copies ? argument.then(Path.VALUE) : argument);
      if (made.filtered && argument.isArgument()) {
        made.without = made.without.or(argument);
      }
    }
    return Value.of(made);
  }

  static boolean insideOf(Value value) {
    for (Path path : value.paths()) {
      if (path.isInside() || path.isBase()) {
        return true;
      }
    }
    return false;
  }

  void note(Target target, Value on, Value[] arguments, boolean discarded) {
    if (!on.paths().isEmpty() && !facts.isFull()) {
      facts.calls.add(
          new Facts.Call(
              on,
              arguments,
              target.owner(),
              target.name(),
              target.descriptor(),
              target.ofInterface(),
              discarded));
    }
  }

  private void noteReach(Target target) {
    facts.reachesOut |=
        !target.owner().equals(method.owner().name) && !Listening.isPlain(target.owner());
  }

  /** What lambda expressions do. */
  LambdaFlow lambdas() {
    return lambdas;
  }

  /** A constructor is called. */
  void construct(Target target, Value on, Value[] arguments) {
    constructors.construct(target, on, arguments);
  }

  /** What a method does that was found. */
  Facts factsOf(FlowClasses.Found found) {
    return flow.facts(found.owner(), found.method(), depth + 1);
  }

  /** What is done to fields and arrays. */
  FieldFlow fields() {
    return fields;
  }

  Flow flow() {
    return flow;
  }

  int depth() {
    return depth;
  }

  int straight() {
    return method.straight();
  }

  /** Takes note of work that is done; false if there was enough of it. */
  boolean spend() {
    return flow.spend(1);
  }
}
