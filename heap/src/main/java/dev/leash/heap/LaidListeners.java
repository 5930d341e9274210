package dev.leash.heap;

import java.util.List;

/**
 * Listeners that a JVM laid ready before it wrote a dump, in groups, such as those that one line
 * registered: in an array that a static field of a class refers to softly, which holds nothing.
 * Immutable.
 */
public final class LaidListeners {

  private final String className;
  private final String field;
  private final int[] groupOf;
  private final List<String> groups;

  /**
   * Where they lie.
   *
   * @param className the class that has the field
   * @param field the static field that has a soft reference to an array of the listeners
   * @param groupOf the group of each place in that array
   * @param groups what the groups are called
   */
  public LaidListeners(String className, String field, int[] groupOf, List<String> groups) {
    this.className = className;
    this.field = field;
    this.groupOf = groupOf.clone();
    this.groups = List.copyOf(groups);
  }

  String className() {
    return className;
  }

  String field() {
    return field;
  }

  /** How many there are. */
  int size() {
    return groupOf.length;
  }

  /** The name of the group of a listener. */
  String group(int place) {
    return groups.get(groupOf[place]);
  }
}
