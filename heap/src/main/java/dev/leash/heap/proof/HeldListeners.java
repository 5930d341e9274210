package dev.leash.heap.proof;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;

/**
 * The listeners to look at, as the JVM that wrote the dump laid them ready: in two arrays that are
 * static fields of one class. Neither array counts as holding anything.
 */
final class HeldListeners {

  private final int[] listeners;
  private final int[] sources;
  private final int[] arrays;

  private HeldListeners(int[] listeners, int[] sources, int[] arrays) {
    this.listeners = listeners;
    this.sources = sources;
    this.arrays = arrays;
  }

  /** The number of each listener's object; -1 if it is not in the dump. */
  int[] listeners() {
    return listeners;
  }

  /** The number of the object that keeps each; -1 if that is no object or not known. */
  int[] sources() {
    return sources;
  }

  /** The numbers of the two arrays. */
  int[] arrays() {
    return arrays;
  }

  /**
   * Finds them.
   *
   * @param holder the name of the class
   * @return null if the dump has no such class, or its fields are empty
   */
  static HeldListeners find(HeapIndex heap, String holder) {
    for (HeapClass type : heap.classes().classes()) {
      if (type.name().equals(holder)) {
        int listeners = array(heap, type, "listeners");
        int sources = array(heap, type, "sources");
        if (listeners >= 0 && sources >= 0) {
          return new HeldListeners(
              elements(heap, listeners), elements(heap, sources), new int[] {listeners, sources});
        }
      }
    }
    return null;
  }

  private static int array(HeapIndex heap, HeapClass type, String name) {
    int[] found = {-1};
    heap.references(
        type.object(),
        (field, target) -> {
          if (field != null && field.name().equals(name) && heap.isObjectArray(target)) {
            found[0] = target;
          }
        });
    return found[0];
  }

  private static int[] elements(HeapIndex heap, int array) {
    int[] elements = new int[heap.length(array)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = heap.element(array, i);
    }
    return elements;
  }
}
