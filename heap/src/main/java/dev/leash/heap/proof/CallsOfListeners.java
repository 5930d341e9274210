package dev.leash.heap.proof;

import dev.leash.heap.hprof.RootKind;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.list.ClassNames;
import dev.leash.heap.list.Structure;
import java.util.HashSet;
import java.util.Set;

/**
 * Variables of methods that are calling the listeners that are asked about: the list or a copy of
 * it, or what goes through one, in a method of a source or of the JDK. That is no use of the
 * listeners beside their registration. Not thread-safe.
 */
final class CallsOfListeners {

  private final HeapIndex heap;
  private final Structure structure;
  private final Bits listeners;
  private final Set<HeapClass> sources = new HashSet<>();

  /**
   * Looks at the variables of a dump.
   *
   * @param sources the objects that keep listeners; -1 for none
   * @param listeners those that are asked about
   */
  CallsOfListeners(HeapIndex heap, Structure structure, int[] sources, Bits listeners) {
    this.heap = heap;
    this.structure = structure;
    this.listeners = listeners;
    for (int source : sources) {
      HeapClass type = source < 0 ? null : heap.typeOf(source);
      while (type != null && this.sources.add(type)) {
        type = type.superclass();
      }
    }
  }

  /** Whether a root is such a variable. */
  boolean hasInFrame(int root) {
    if (root < 0 || heap.roots().kind(root) != RootKind.JAVA_FRAME) {
      return false;
    }
    int object = heap.number(heap.roots().id(root));
    if (object < 0 || !structure.isPart(object)) {
      return false;
    }
    HeapClass caller =
        heap.stacks().caller(heap.roots().thread(root), heap.roots().traceOrFrame(root));
    if (caller == null) {
      return false;
    }
    // A source of the application may have collections of its own in its methods.
    boolean isPassing = heap.isObjectArray(object) || !structure.isCollection(object);
    return (ClassNames.isJdk(caller) || (sources.contains(caller) && isPassing))
        && leadsToListener(object);
  }

  private boolean leadsToListener(int list) {
    Bits seen = new Bits(heap.size());
    IntQueue queue = new IntQueue();
    queue.add(list);
    boolean[] found = {false};
    while (!queue.isEmpty() && !found[0]) {
      heap.references(
          queue.remove(),
          (field, target) -> {
            found[0] |= listeners.get(target);
            if (structure.isPart(target) && seen.set(target)) {
              queue.add(target);
            }
          });
    }
    return found[0];
  }
}
