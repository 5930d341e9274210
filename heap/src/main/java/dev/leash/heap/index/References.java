package dev.leash.heap.index;

/** Is shown what an object refers to. */
@FunctionalInterface
public interface References {

  /**
   * The object refers strongly to {@code target}. The field is null for an element of an array, and
   * for what a class keeps beside its static fields.
   */
  void reference(FieldRef field, int target);
}
