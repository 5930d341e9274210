package dev.leash.agent.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * What a value in a method may be: reached along some paths, or made there. Empty for what nothing
 * is known of.
 */
public final class Value {

  /** Nothing is known of it. */
  public static final Value UNKNOWN = new Value(List.of(), List.of());

  /** A constant. */
  public static final Value CONSTANT = new Value(List.of(), List.of());

  /** Null. */
  public static final Value NULL = new Value(List.of(), List.of());

  private static final int MOST = 6;
  private static final int DEEPEST = 5;

  private final List<Path> paths;
  private final List<MadeObject> made;

  private Value(List<Path> paths, List<MadeObject> made) {
    this.paths = paths;
    this.made = made;
  }

  static Value of(Path path) {
    return path == null ? UNKNOWN : new Value(List.of(path), List.of());
  }

  static Value of(MadeObject object) {
    return new Value(List.of(), List.of(object));
  }

  /** The paths along which it may be reached. */
  public List<Path> paths() {
    return paths;
  }

  /** The objects that it may be. */
  public List<MadeObject> made() {
    return made;
  }

  /** Whether nothing is known of it, not even that it is a constant. */
  boolean isEmpty() {
    return paths.isEmpty() && made.isEmpty();
  }

  /** Whether it may come from somewhere, rather than being a constant. */
  boolean isVariable() {
    return this != CONSTANT && this != NULL;
  }

  /** Either of two. */
  Value or(Value other) {
    if (other == this || other.isEmpty()) {
      return this.isEmpty() && !other.isVariable() ? this : isEmpty() ? other : this;
    }
    if (isEmpty()) {
      return other;
    }
    List<Path> allPaths = union(paths, other.paths);
    List<MadeObject> allMade = union(made, other.made);
    return allPaths == paths && allMade == made ? this : new Value(allPaths, allMade);
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    List<T> all = one;
    for (T more : other) {
      if (!all.contains(more) && all.size() < MOST) {
        if (all == one) {
          all = new ArrayList<>(one);
        }
        all.add(more);
      }
    }
    return all;
  }

  /** One step further, along a field or into a collection. */
  Value then(String step) {
    Value found = UNKNOWN;
    for (Path path : paths) {
      found = found.or(of(path.then(step)));
    }
    for (MadeObject object : made) {
      found = found.or(stepFrom(object, step));
    }
    return found;
  }

  private static Value stepFrom(MadeObject object, String step) {
    boolean inside = step.equals(Path.VALUE) || step.equals(Path.KEY);
    return inside ? object.contents : object.field(step);
  }

  /** From entries of a map to their keys. */
  Value key() {
    Value found = UNKNOWN;
    for (Path path : paths) {
      found = found.or(of(path.key()));
    }
    for (MadeObject object : made) {
      found = found.or(object.contents);
    }
    return found;
  }

  /** Along several steps. */
  Value along(List<String> steps) {
    Value found = UNKNOWN;
    for (Path path : paths) {
      found = found.or(of(Path.join(path, steps)));
    }
    for (MadeObject object : made) {
      Value at = of(object);
      for (String step : steps) {
        at = at.then(step);
      }
      found = found.or(at);
    }
    return found;
  }

  /** Whether what it is depends on the arguments of the method. */
  boolean needsArguments() {
    if (!made.isEmpty()) {
      return true;
    }
    for (Path path : paths) {
      if (path.base() >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is an argument of the method, or something of it. */
  boolean isArgument() {
    for (Path path : paths) {
      if (path.base() >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a parameter, or the object itself, and nothing made of it. */
  public boolean is(int base) {
    for (Path path : paths) {
      if (path.base() == base && path.isBase() && base != Path.STATIC) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a parameter, or something made from it that keeps it. */
  public boolean holds(int base) {
    return holds(base, DEEPEST);
  }

  private boolean holds(int base, int depth) {
    if (is(base)) {
      return true;
    }
    if (depth == 0) {
      return false;
    }
    for (MadeObject object : made) {
      if (!object.isWeak() && holds(object, base, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(MadeObject object, int base, int depth) {
    for (Value captured : object.captured) {
      if (captured.holds(base, depth)) {
        return true;
      }
    }
    for (Value field : object.fields.values()) {
      if (field.holds(base, depth)) {
        return true;
      }
    }
    return object.contents.holds(base, depth);
  }

  /**
   * Whether it, or what it was made from, is reached along a field, or is in a collection there.
   */
  public boolean comesFrom(String field) {
    return comesFrom(field, DEEPEST);
  }

  private boolean comesFrom(String field, int depth) {
    for (Path path : paths) {
      if (field.equals(path.field())) {
        return true;
      }
    }
    if (depth > 0) {
      for (MadeObject object : made) {
        if (object.contents.comesFrom(field, depth - 1)) {
          return true;
        }
        for (Value captured : object.captured) {
          if (captured.comesFrom(field, depth - 1)) {
            return true;
          }
        }
        for (Value inner : object.fields.values()) {
          if (inner.comesFrom(field, depth - 1)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether it is in a collection that is reached along a field, or made of what is in one.
   *
   * @param whole whether such a collection counts itself
   */
  boolean isOfCollection(boolean whole) {
    return isOfCollection(whole, DEEPEST);
  }

  private boolean isOfCollection(boolean whole, int depth) {
    for (Path path : paths) {
      if (path.field() != null && (whole || path.isInside())) {
        return true;
      }
    }
    for (MadeObject object : made) {
      if ((depth > 0 && object.contents.isOfCollection(false, depth - 1))
          || keepsOfCollection(object)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field of an object that was made is what is in a collection. */
  boolean keepsOfCollection() {
    for (MadeObject object : made) {
      if (object.isNew && keepsOfCollection(object)) {
        return true;
      }
    }
    return false;
  }

  private static boolean keepsOfCollection(MadeObject object) {
    for (Value field : object.fields.values()) {
      for (Path path : field.paths) {
        if (path.field() != null && path.isInside()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a path leads to it through what another value is. */
  boolean leadsOnFrom(Value other) {
    for (Path path : paths) {
      for (Path from : other.paths) {
        int length = from.steps().size();
        if (path.base() == from.base()
            && path.steps().size() >= length
            && path.steps().subList(0, length).equals(from.steps())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether something in it is held weakly. */
  public boolean isWeak() {
    return isWeak(DEEPEST);
  }

  private boolean isWeak(int depth) {
    for (MadeObject object : made) {
      if (object.isWeak() || (depth > 0 && object.contents.isWeak(depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something was left out of what it was made from. */
  boolean isFiltered() {
    for (MadeObject object : made) {
      if (object.filtered) {
        return true;
      }
    }
    return false;
  }

  /** What tells what was left out. */
  Value without() {
    Value all = UNKNOWN;
    for (MadeObject object : made) {
      all = all.or(object.without);
    }
    return all;
  }

  /** The one object that is shared with another value; null if there is none. */
  public MadeObject sharedWith(Value other) {
    for (MadeObject object : made) {
      if (other.made.contains(object)) {
        return object;
      }
    }
    return null;
  }

  /** Whether the same path leads to both. */
  public boolean sharesPathWith(Value other) {
    for (Path path : paths) {
      if (other.paths.contains(path)) {
        return true;
      }
    }
    return false;
  }
}
