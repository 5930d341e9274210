package dev.leash.agent.flow;

import java.util.Arrays;
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

  CallFlow(MethodFlow method, Flow flow, int depth) {
    this.method = method;
    this.flow = flow;
    this.depth = depth;
    this.facts = method.facts();
    this.collections = new CollectionFlow(method, this);
    this.fields = new FieldFlow(facts, collections);
    this.bound = new BoundFacts(facts, this);
  }

  /** A call, and what it returns. */
  Value call(Target target, Value on, Value[] arguments, boolean discarded) {
    if (target.isConstructor()) {
      construct(target, on, arguments);
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
      Facts body = flow.facts(found.owner(), found.method(), depth + 1);
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
  private FlowClasses.Found readable(Target target) {
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
    MadeObject code = lambda(on);
    if (code != null && !CollectionTypes.isCollection(target.owner())) {
      return apply(code, arguments);
    }
    if (!on.paths().isEmpty()) {
      note(target, on, arguments, discarded);
    }
    handOver(target, on, arguments);
    boolean template = on.is(Path.THIS) && isAbstract(target);
    for (int i = 0; i < arguments.length; i++) {
      Value argument = arguments[i];
      code = lambda(argument);
      if (code != null) {
        Facts body = bodyOf(code);
        bound.stores(body, code, padding(code, Value.UNKNOWN));
        bound.calls(body, code, padding(code, Value.UNKNOWN));
      } else if (insideOf(argument) && (template || Listening.runs(target, i))) {
        note(Listening.RUN, argument, new Value[0], true);
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

  private static Value result(Target target, Value[] arguments) {
    MadeObject made = new MadeObject(target.result().getClassName().replace('.', '/'));
    made.filtered = CollectionTypes.takesOut(target);
    for (Value argument : arguments) {
      made.add(argument);
      if (made.filtered && argument.isArgument()) {
        made.without = made.without.or(argument);
      }
    }
    return Value.of(made);
  }

  private void construct(Target target, Value on, Value[] arguments) {
    boolean collection = CollectionTypes.isCollection(target.owner());
    FlowClasses.Found found =
        collection || FlowClasses.isForeign(target.owner()) ? null : readable(target);
    Facts body = found == null ? null : flow.facts(found.owner(), found.method(), depth + 1);
    if (body == null || body.isLost() || depth + 1 >= FlowLimits.DEPTH) {
      mayKeep(target, on, arguments, collection);
      for (MadeObject made : on.made()) {
        made.unread = flow.isWithin() && !FlowClasses.isForeign(target.owner());
      }
    }
    for (int i = 0; i < arguments.length; i++) {
      if (insideOf(arguments[i]) && Listening.runs(target, i)) {
        note(Listening.RUN, arguments[i], new Value[0], true);
      }
    }
    if (body != null) {
      bound.all(body, on, arguments);
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
      if (on.is(Path.THIS) && !kept.isEmpty() && !facts.isFull()) {
        facts.puts.add(new Facts.Put(on, target.owner() + "#super", kept, true));
      }
    }
  }

  /** A lambda expression was made: what it calls is called some time. */
  void made(MadeObject code) {
    Facts body = bodyOf(code);
    if (body != null) {
      bound.calls(body, code, padding(code, Value.UNKNOWN));
      bound.undone(body, code, padding(code, Value.UNKNOWN));
    } else {
      apply(code, padding(code, Value.UNKNOWN));
    }
  }

  /** A lambda expression is run, with arguments. */
  Value apply(MadeObject code, Value[] arguments) {
    Target target = Target.of(code.lambda);
    Value[] all = join(code.captured, arguments);
    if (target.isConstructor()) {
      MadeObject made = new MadeObject(target.owner());
      construct(target, Value.of(made), fit(all, target.parameters().length));
      return Value.of(made);
    }
    if (target.isStatic()) {
      return call(target, Value.UNKNOWN, fit(all, target.parameters().length), true);
    }
    Value on = all.length == 0 ? Value.UNKNOWN : all[0];
    Value[] rest = all.length == 0 ? all : Arrays.copyOfRange(all, 1, all.length);
    return call(target, on, fit(rest, target.parameters().length), true);
  }

  private Facts bodyOf(MadeObject code) {
    Target target = Target.of(code.lambda);
    FlowClasses.Found found = target.isConstructor() ? null : readable(target);
    boolean body = found != null && (found.method().access & Opcodes.ACC_SYNTHETIC) != 0;
    return body ? flow.facts(found.owner(), found.method(), depth + 1) : null;
  }

  /** Arguments of a lambda expression that are all the same. */
  static Value[] padding(MadeObject code, Value value) {
    Target target = Target.of(code.lambda);
    int taken = target.parameters().length + (target.isStatic() ? 0 : 1);
    Value[] all = new Value[Math.max(0, taken - code.captured.length)];
    Arrays.fill(all, value);
    return all;
  }

  static Value[] join(Value[] first, Value[] second) {
    Value[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static Value[] fit(Value[] values, int length) {
    Value[] all = Arrays.copyOf(values, length);
    for (int i = values.length; i < length; i++) {
      all[i] = Value.UNKNOWN;
    }
    return all;
  }

  /** The lambda expression that a value is; null if it is none. */
  static MadeObject lambda(Value value) {
    for (MadeObject made : value.made()) {
      if (made.lambda != null) {
        return made;
      }
    }
    return null;
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
