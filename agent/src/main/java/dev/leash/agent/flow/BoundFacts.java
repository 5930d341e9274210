package dev.leash.agent.flow;

import java.util.Arrays;

/** Makes the facts of a method that is called facts of its caller. */
final class BoundFacts {

  private final Facts into;
  private final CallFlow calls;

  /** The facts are those of another method of the same object. */
  private boolean own;

  BoundFacts(Facts into, CallFlow calls) {
    this.into = into;
    this.calls = calls;
  }

  /** All facts, and what the method returns. */
  Value all(Facts facts, Value self, Value[] arguments) {
    Substitution seen = new Substitution(self, arguments);
    own = self.is(Path.THIS) && self.made().isEmpty();
    puts(facts, seen);
    calls(facts, seen);
    stores(facts, seen);
    removals(facts, seen);
    handedOver(facts, seen);
    own = false;
    return seen.of(facts.returned);
  }

  /**
   * Whether a fact is worth to be handed on: what an object does to itself is known from the method
   * that does it, whoever calls that.
   */
  private boolean isNews(Value one, Value other) {
    return calls.spend() && (!own || one.needsArguments() || other.needsArguments());
  }

  /** Of a lambda expression that may be run some time: only whom it calls. */
  void calls(Facts facts, MadeObject code, Value[] rest) {
    if (facts != null) {
      calls(facts, lambda(code, rest));
    }
  }

  /** Of an object that was made: whom a method of it calls. */
  void calls(Facts facts, Value self) {
    calls(facts, new Substitution(self, new Value[0]));
  }

  /** Of a lambda expression that is made: what it takes out of collections. */
  void undone(Facts facts, MadeObject code, Value[] rest) {
    if (facts.removals.isEmpty() || into.isFull()) {
      return;
    }
    Substitution seen = lambda(code, rest);
    for (Facts.Removed removed : facts.removals) {
      Value container = seen.of(removed.from());
      if (!container.paths().isEmpty()) {
        into.undone.add(
            new Facts.Undone(
                code,
                removed,
                new Facts.Removed(
                    container, removed.how(), seen.of(removed.what()), 0, false, false)));
      }
    }
  }

  /** Of a lambda expression that is handed to other code: whom it calls and what it keeps. */
  void stores(Facts facts, MadeObject code, Value[] rest) {
    if (facts != null) {
      stores(facts, lambda(code, rest));
    }
  }

  /** The code of a lambda expression that uses its object is a method of that object. */
  private static Substitution lambda(MadeObject code, Value[] rest) {
    Value[] all = LambdaFlow.join(code.captured, rest);
    if (Target.of(code.lambda).isStatic() || all.length == 0) {
      return new Substitution(Value.UNKNOWN, all);
    }
    return new Substitution(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  private void puts(Facts facts, Substitution seen) {
    for (Facts.Put put : facts.puts) {
      if (!isNews(put.object(), put.value())) {
        continue;
      }
      Value object = seen.of(put.object());
      Value value = seen.of(put.value());
      for (MadeObject made : object.made()) {
        made.fields.put(put.field(), made.field(put.field()).or(value));
      }
      if (!object.paths().isEmpty() && !into.isFull()) {
        into.puts.add(new Facts.Put(object, put.field(), value, false));
      }
    }
  }

  private void calls(Facts facts, Substitution seen) {
    for (Facts.Call call : facts.calls) {
      if (into.isFull()) {
        return;
      }
      if (!isNews(call.on(), call.on())) {
        continue;
      }
      Value on = seen.of(call.on());
      Value[] arguments = seen.of(call.arguments());
      MadeObject code = LambdaFlow.lambda(on);
      if (code != null && calls.depth() < FlowLimits.DEPTH) {
        calls.lambdas().apply(code, arguments);
      }
      if (!on.paths().isEmpty()) {
        into.calls.add(
            new Facts.Call(
                on,
                arguments,
                call.owner(),
                call.name(),
                call.descriptor(),
                call.ofInterface(),
                call.discarded()));
      }
    }
  }

  private void stores(Facts facts, Substitution seen) {
    for (Facts.Store store : facts.stores) {
      if (into.isFull()) {
        return;
      }
      if (!isNews(store.into(), store.value())) {
        continue;
      }
      Value container = seen.of(store.into());
      Value value = seen.of(store.value());
      for (MadeObject made : container.made()) {
        made.add(value);
      }
      if (!container.paths().isEmpty()) {
        into.stores.add(
            new Facts.Store(
                container,
                seen.of(store.key()),
                value,
                store.how(),
                calls.straight(),
                store.looked(),
                false));
      }
    }
  }

  private void handedOver(Facts facts, Substitution seen) {
    for (Value value : facts.handedOver) {
      if (!into.isFull() && isNews(value, value)) {
        handedOver(seen.of(value));
      }
    }
  }

  /** Takes note of what is handed to code that is not read. */
  void handedOver(Value value) {
    if (!into.isFull()) {
      into.handedOver.add(value);
    }
  }

  private void removals(Facts facts, Substitution seen) {
    for (Facts.Removed removed : facts.removals) {
      if (into.isFull()) {
        return;
      }
      Value container = seen.of(removed.from());
      Value what = seen.of(removed.what());
      for (MadeObject made : container.made()) {
        made.filtered = true;
        made.without = made.without.or(what);
      }
      if (!container.paths().isEmpty()) {
        into.removals.add(
            new Facts.Removed(
                container, removed.how(), what, calls.straight(), removed.inLoop(), false));
      }
    }
  }
}
