package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.ListsOfSources;
import dev.leash.heap.list.Structure;

/**
 * The lists in which the sources of the listeners that are asked about keep them, as far as it is
 * known where. Who leads to such a list does not hold what is in it. Immutable once it is made.
 */
final class KnownListObjects {

  private final HeapIndex heap;
  private final Structure structure;
  private final Bits lists;

  /** What is in lists that classes keep in static fields. */
  private final Bits ofClasses;

  /**
   * Finds them.
   *
   * @param sources the objects that keep listeners; -1 for none
   */
  KnownListObjects(HeapIndex heap, Structure structure, KnownLists known, int[] sources) {
    this.heap = heap;
    this.structure = structure;
    lists = new Bits(heap.size());
    ofClasses = new Bits(heap.size());
    ListsOfSources all = new ListsOfSources(heap, structure, known.sources());
    all.ofClasses(
        (field, list) -> {
          lists.set(list);
          open(list);
        });
    Bits seen = new Bits(heap.size());
    for (int source : sources) {
      if (source >= 0 && seen.set(source)) {
        all.of(source, (field, list) -> lists.set(list));
      }
    }
  }

  /** Notes what is in a list, down to the first objects that are no parts of it. */
  private void open(int list) {
    IntQueue queue = new IntQueue();
    queue.add(list);
    while (!queue.isEmpty()) {
      heap.references(
          queue.remove(),
          (field, target) -> {
            if (ofClasses.set(target) && structure.isPart(target)) {
              queue.add(target);
            }
          });
    }
  }

  /** Marks the lists. */
  void mark(Bits marks) {
    for (int object = 0; object < heap.size(); object++) {
      if (lists.get(object)) {
        marks.set(object);
      }
    }
  }

  /** Whether a listener is in a list that a class keeps in a static field. */
  boolean isInListOfClass(int listener) {
    return ofClasses.get(listener);
  }
}
