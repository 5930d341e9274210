package dev.leash.agent.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * How a method reaches a value: from its object, one of its parameters or a static field, along
 * fields and into collections.
 *
 * <p>Immutable.
 *
 * @param base {@link #THIS}, {@link #STATIC}, or the number of a parameter
 * @param steps fields, as {@code owner#name}, and {@link #VALUE} or {@link #KEY} for what is in a
 *     collection
 */
public record Path(int base, List<String> steps) {

  /** The object that the method is called on. */
  public static final int THIS = -1;

  /** A static field. */
  public static final int STATIC = -2;

  /** Something in a collection or array, or the value in a map. */
  public static final String VALUE = "*";

  /** A key in a map. */
  public static final String KEY = "#";

  private static final int LONGEST = 7;

  /** A path without steps. */
  static Path of(int base) {
    return new Path(base, List.of());
  }

  /** From an object of a class, or from nowhere, to a field of the class. */
  public static Path toField(boolean isStatic, String owner, String field) {
    return new Path(isStatic ? STATIC : THIS, List.of(owner + "#" + field));
  }

  /** To what is in the collection that it leads to. */
  public Path into() {
    return then(VALUE);
  }

  /** One step further; null if it gets too long to be of use. */
  Path then(String step) {
    int last = steps.size() - 1;
    if (last >= 0 && leadsBack(steps.get(last), step)) {
      return new Path(base, steps.subList(0, last));
    }
    if (steps.size() >= LONGEST) {
      return null;
    }
    List<String> longer = new ArrayList<>(steps.size() + 1);
    longer.addAll(steps);
    longer.add(step);
    return new Path(base, longer);
  }

  /** Whether a step goes back to the object around an inner one to which the step before led. */
  private static boolean leadsBack(String before, String step) {
    int dollar = step.indexOf("#this$");
    int end = before.indexOf('#');
    return dollar > end
        && end > 0
        && step.startsWith(before.substring(0, end))
        && step.charAt(end) == '$';
  }

  /** From an entry of a map to its key. */
  Path key() {
    int last = steps.size() - 1;
    if (last < 0 || !steps.get(last).equals(VALUE)) {
      return then(KEY);
    }
    return new Path(base, steps.subList(0, last)).then(KEY);
  }

  /** What it reaches, as seen by a caller who reaches the base by another path. */
  static Path join(Path base, List<String> steps) {
    if (!steps.isEmpty() && steps.get(0).contains("#this$")) {
      Path back = base.then(steps.get(0));
      return back == null ? null : join(back, steps.subList(1, steps.size()));
    }
    if (base.steps.size() + steps.size() > LONGEST) {
      return null;
    }
    List<String> all = new ArrayList<>(base.steps);
    all.addAll(steps);
    return new Path(base.base, all);
  }

  /** Whether it is the base itself. */
  public boolean isBase() {
    return steps.isEmpty();
  }

  /** Whether it leads into a collection. */
  public boolean isInside() {
    return inside() >= 0;
  }

  private int inside() {
    for (int i = 0; i < steps.size(); i++) {
      if (isInside(steps.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isInside(String step) {
    return step.equals(VALUE) || step.equals(KEY);
  }

  /**
   * The field that has the collection it leads into, or that it ends at: {@code owner#name}.
   *
   * @return null if it goes along no field
   */
  public String field() {
    int inside = inside();
    int last = (inside < 0 ? steps.size() : inside) - 1;
    return last < 0 ? null : steps.get(last);
  }

  /** Whether it leads into the keys of a map rather than its values. */
  public boolean isInKeys() {
    int inside = inside();
    return inside >= 0 && steps.get(inside).equals(KEY);
  }

  /** Whether it leads into a collection that is itself in a collection. */
  boolean isNested() {
    int inside = inside();
    return inside >= 0 && inside < steps.size() - 1;
  }

  /**
   * The fields on the way to the innermost collection; all if it leads into none.
   *
   * @param from the number of the first step that counts
   */
  public List<String> fieldsToCollection(int from) {
    int last = steps.size();
    while (last > 0 && !isInside(steps.get(last - 1))) {
      last--;
    }
    return fields(from, last <= from ? steps.size() : last);
  }

  /**
   * The fields on the way to what it leads to.
   *
   * @param from the number of the first step that counts
   */
  public List<String> allFields(int from) {
    return fields(from, steps.size());
  }

  private List<String> fields(int from, int to) {
    List<String> fields = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      if (!isInside(steps.get(i))) {
        fields.add(steps.get(i));
      }
    }
    return fields;
  }

  /** The steps behind the innermost collection. */
  public List<String> behind() {
    int last = steps.size();
    while (last > 0 && !isInside(steps.get(last - 1))) {
      last--;
    }
    return steps.subList(last, steps.size());
  }

  /** The fields from the base to the collection, or to the end. */
  public List<String> fields() {
    int inside = inside();
    return inside < 0 ? steps : steps.subList(0, inside);
  }
}
