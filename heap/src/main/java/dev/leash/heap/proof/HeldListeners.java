package dev.leash.heap.proof;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;

/**
 * The listeners to look at, as the JVM that wrote the dump laid them ready: in arrays that are
 * static fields of one class. None of these counts as holding anything.
 */
final class HeldListeners {

  private final int[] listeners;
  private final int[] sources;
  private final int[] subjects;
  private final int[] arrays;

  private HeldListeners(int[] listeners, int[] sources, int[] subjects, int[] arrays) {
    this.listeners = listeners;
    this.sources = sources;
    this.subjects = subjects;
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

  /** The number of the object that a listener is known to work for; -1 if none is. */
  int subject(int place) {
    return place < subjects.length ? subjects[place] : -1;
  }

  /** The numbers of the arrays. */
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
        int subjects = array(heap, type, "subjects");
        if (listeners >= 0 && sources >= 0) {
          return new HeldListeners(
              elements(heap, listeners),
              elements(heap, sources),
              subjects < 0 ? new int[0] : elements(heap, subjects),
              subjects < 0
                  ? new int[] {listeners, sources}
                  : new int[] {listeners, sources, subjects});
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
