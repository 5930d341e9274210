package dev.leash.agent.flow;

import java.util.IdentityHashMap;
import java.util.Map;

/** What a method knows of values, said as its caller sees them. Made for one call. */
final class Substitution {

  private static final int DEEPEST = 4;

  private final Value self;
  private final Value[] arguments;
  private final IdentityHashMap<MadeObject, MadeObject> copies = new IdentityHashMap<>();

  Substitution(Value self, Value[] arguments) {
    this.self = self;
    this.arguments = arguments;
  }

  Value of(Value value) {
    return of(value, DEEPEST);
  }

  private Value of(Value value, int depth) {
    if (value.isEmpty()) {
      return value;
    }
    Value found = Value.UNKNOWN;
    for (Path path : value.paths()) {
      found = found.or(of(path));
    }
    for (MadeObject object : value.made()) {
      found = found.or(Value.of(depth == 0 ? object : copy(object, depth)));
    }
    return found;
  }

  private Value of(Path path) {
    if (path.base() == Path.STATIC) {
      return Value.of(path);
    }
    Value base = Value.UNKNOWN;
    if (path.base() == Path.THIS) {
      base = self;
    } else if (path.base() < arguments.length) {
      base = arguments[path.base()];
    }
    return path.isBase() ? base : base.along(path.steps());
  }

  private MadeObject copy(MadeObject object, int depth) {
    MadeObject known = copies.get(object);
    if (known != null) {
      return known;
    }
    MadeObject copy = new MadeObject(object.type());
    copies.put(object, copy);
    copy.lambda = object.lambda;
    copy.filtered = object.filtered;
    copy.composed = object.composed;
    copy.isNew = object.isNew;
    copy.unread = object.unread;
    copy.contents = of(object.contents, depth - 1);
    copy.without = of(object.without, depth - 1);
    copy.captured = new Value[object.captured.length];
    for (int i = 0; i < copy.captured.length; i++) {
      copy.captured[i] = of(object.captured[i], depth - 1);
    }
    for (Map.Entry<String, Value> field : object.fields.entrySet()) {
      copy.fields.put(field.getKey(), of(field.getValue(), depth - 1));
    }
    return copy;
  }

  Value[] of(Value[] values) {
    Value[] all = new Value[values.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = of(values[i]);
    }
    return all;
  }
}
