package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;

/** What some listeners hold and nothing else does. Not thread-safe. */
final class ExclusiveObjects {

  private final HeapIndex heap;
  private final Bits seen;
  private final IntQueue queue = new IntQueue();
  private long objects;
  private long bytes;

  ExclusiveObjects(HeapIndex heap) {
    this.heap = heap;
    this.seen = new Bits(heap.size());
  }

  /** How many there are. */
  long objects() {
    return objects;
  }

  /** How many bytes they take. */
  long bytes() {
    return bytes;
  }

  /** Adds those of one more listener: what {@code others} did not reach. */
  void add(int listener, BarredWalk others) {
    take(listener);
    while (!queue.isEmpty()) {
      heap.references(queue.remove(), (field, target) -> arrive(target, others));
    }
  }

  private void arrive(int target, BarredWalk others) {
    if (!others.isReached(target)) {
      take(target);
    }
  }

  private void take(int object) {
    if (seen.set(object)) {
      objects++;
      bytes += heap.bytes(object);
      queue.add(object);
    }
  }
}
