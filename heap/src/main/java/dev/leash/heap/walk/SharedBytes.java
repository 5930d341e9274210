package dev.leash.heap.walk;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntList;

/**
 * Adds up what a field's lists hold together with other lists, but nothing else does. Not
 * thread-safe.
 */
public final class SharedBytes {

  private final HeapIndex heap;
  private final Holdings holdings;
  private final PathWalk walk;

  /** Adds up after both walks. */
  public SharedBytes(HeapIndex heap, Holdings holdings, PathWalk walk) {
    this.heap = heap;
    this.holdings = holdings;
    this.walk = walk;
  }

  /** The bytes that the field with a number shares. */
  public long of(int number) {
    Bits seen = new Bits(heap.size());
    IntList stack = new IntList();
    for (int i = 0; i < holdings.lists(number); i++) {
      visit(holdings.list(number, i), seen, stack);
    }
    long shared = 0;
    while (stack.size() > 0) {
      int object = stack.removeLast();
      shared += holdings.holdsAlone(number, object) ? 0 : heap.bytes(object);
      heap.references(object, (field, target) -> visit(target, seen, stack));
    }
    return shared;
  }

  private void visit(int object, Bits seen, IntList stack) {
    if (!walk.isOutside(object) && seen.set(object)) {
      stack.add(object);
    }
  }
}
