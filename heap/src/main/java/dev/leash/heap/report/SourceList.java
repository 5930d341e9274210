package dev.leash.heap.report;

import dev.leash.heap.list.ListField;
import java.util.List;

/**
 * The listener lists in one field, of all objects that have it.
 *
 * @param source the field
 * @param isKnown whether it is known to hold listeners; otherwise its content looks like it
 * @param sources how many objects have such a list with something in it
 * @param listeners how many listeners are in them, each as often as it is there
 * @param longest how many listeners the longest list has
 * @param classes of which classes, most first
 * @param subjects the classes of what they work for, most first
 * @param heldOnlyHere what would be garbage without these lists
 * @param heldElsewhere listeners that something else holds as well, or null if there are none
 * @param path the way from a root to a source, the one with the longest list
 */
public record SourceList(
    ListField source,
    boolean isKnown,
    int sources,
    long listeners,
    long longest,
    List<ClassCount> classes,
    List<ClassCount> subjects,
    HeldOnlyHere heldOnlyHere,
    HeldElsewhere heldElsewhere,
    List<String> path) {

  /** Copies the lists. */
  public SourceList {
    classes = List.copyOf(classes);
    subjects = List.copyOf(subjects);
    path = List.copyOf(path);
  }
}
