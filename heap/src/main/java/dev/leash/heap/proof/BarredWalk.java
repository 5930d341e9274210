package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.index.References;
import dev.leash.heap.walk.RootSeeds;
import java.util.function.IntPredicate;

/**
 * Walks from the roots and goes no further at some objects: these are reached, and what only they
 * hold is not. Counts who refers to them on the way. Not thread-safe.
 */
final class BarredWalk implements References {

  private final Bits barred;
  private final Bits counted;
  private final Bits reached;
  private final int[] holders;

  /** One more than the number of the object that was last seen to hold each. */
  private final int[] latestHolder;

  private final IntQueue queue = new IntQueue();
  private int current = -1;

  /**
   * Walks.
   *
   * @param barred the objects to stop at
   * @param counted those whose holders are counted
   */
  BarredWalk(HeapIndex heap, Bits barred, Bits counted) {
    this(heap, barred, counted, root -> false);
  }

  /**
   * Walks from some of the roots only.
   *
   * @param leftOut the numbers of the roots not to begin with
   */
  BarredWalk(HeapIndex heap, Bits barred, Bits counted, IntPredicate leftOut) {
    this.barred = barred;
    this.counted = counted;
    this.reached = new Bits(heap.size());
    this.holders = new int[heap.size()];
    this.latestHolder = new int[heap.size()];
    RootSeeds.forEach(
        heap,
        (object, root) -> {
          if (!leftOut.test(root)) {
            arrive(object);
          }
        });
    while (!queue.isEmpty()) {
      current = queue.remove();
      heap.references(current, this);
    }
  }

  @Override
  public void reference(FieldRef field, int target) {
    if (target == current) {
      return;
    }
    if (counted.get(target) && latestHolder[target] != current + 1) {
      latestHolder[target] = current + 1;
      holders[target]++;
    }
    arrive(target);
  }

  private void arrive(int object) {
    if (reached.set(object) && !barred.get(object)) {
      queue.add(object);
    }
  }

  boolean isReached(int object) {
    return reached.get(object);
  }

  /** How many objects refer to a counted one; a root is none. */
  int holders(int object) {
    return holders[object];
  }
}
