package dev.leash.heap.walk;

import dev.leash.heap.index.FieldRef;

/** Tells which references lead into a list, and which objects are nothing but parts of lists. */
public interface ListEdges {

  /**
   * Whether the object {@code target} in a field of {@code owner} is a list that others are kept
   * in.
   */
  boolean isList(int owner, FieldRef field, int target);

  /** Whether an object is a collection, an array, a node, an entry. */
  boolean isPart(int object);
}
