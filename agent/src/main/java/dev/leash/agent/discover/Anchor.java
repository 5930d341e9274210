package dev.leash.agent.discover;

import dev.leash.agent.catalogue.CallPart;
import dev.leash.agent.flow.Path;
import dev.leash.agent.flow.Value;
import java.util.List;
import java.util.Set;

/**
 * The field of a class through which a collection of listeners is reached, and the object that has
 * the field: the source.
 *
 * @param field as {@code owner#name}
 * @param at the number of the field's step in the path
 * @param source where in a call the object is; null if it can't be said
 * @param isStatic whether there is no object
 */
record Anchor(String field, int at, CallPart source, boolean isStatic) {

  /**
   * The first anchor among the paths of a value.
   *
   * @param family the class and those that it inherits from
   * @return null if no path leads through a field of the family
   */
  static Anchor of(Value value, Set<String> family) {
    for (Path path : value.paths()) {
      Anchor found = of(path, family);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The anchor that a field is which is set. */
  static Anchor of(String field, Value object, Set<String> family) {
    return family.contains(field.substring(0, field.indexOf('#')))
        ? new Anchor(field, 0, null, object.is(Path.STATIC))
        : of(object, family);
  }

  static Anchor of(Path path, Set<String> family) {
    List<String> fields = path.fields();
    for (int i = 0; i < fields.size(); i++) {
      String field = fields.get(i);
      if (family.contains(field.substring(0, field.indexOf('#')))) {
        boolean isStatic = path.base() == Path.STATIC && i == 0;
        return new Anchor(field, i, source(path, fields, i), isStatic);
      }
    }
    return null;
  }

  private static CallPart source(Path path, List<String> fields, int steps) {
    if (path.base() == Path.STATIC) {
      return steps == 0 ? CallPart.NONE : null;
    }
    CallPart base = path.base() == Path.THIS ? CallPart.THIS : CallPart.argument(path.base());
    if (steps == 0) {
      return base;
    }
    return steps == 1 && path.base() == Path.THIS ? fieldOf(base, fields.get(0)) : null;
  }

  /** A field of a part of a call. */
  static CallPart fieldOf(CallPart base, String field) {
    return new CallPart(base.sort(), base.argument(), field.substring(field.indexOf('#') + 1));
  }
}
