package dev.leash.heap.walk;

import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.index.Bits;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntList;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.index.References;

/**
 * Walks once more, now with some fields' lists left out until all else is reached: what is reached
 * before is held by something other than these lists, and the way to it is a shortest one that
 * avoids them. Not thread-safe.
 */
public final class PathWalk implements References {

  private static final int UNSEEN = Integer.MIN_VALUE;
  private static final int ALL = -1;

  private final HeapIndex heap;
  private final ListEdges edges;
  private final HeapProgress progress;
  private final boolean[] barred;

  /** The one object that is looked for, or {@link #ALL}. */
  private final int wanted;

  /** The object that each object was reached from, or -2 less the number of its root. */
  private final int[] from;

  private final Bits outside;
  private final IntQueue queue = new IntQueue();

  /** The lists that were met, and their owners. */
  private final IntList met = new IntList();

  private int current;
  private int passed;

  private PathWalk(
      HeapIndex heap, ListEdges edges, HeapProgress progress, boolean[] barred, int wanted) {
    this.heap = heap;
    this.edges = edges;
    this.progress = progress;
    this.barred = barred;
    this.wanted = wanted;
    from = new int[heap.size()];
    java.util.Arrays.fill(from, UNSEEN);
    outside = new Bits(heap.size());
  }

  /** Walks; {@code barred} has a place for each field of the dump. */
  public static PathWalk walk(
      HeapIndex heap, ListEdges edges, HeapProgress progress, boolean[] barred) {
    PathWalk walk = new PathWalk(heap, edges, progress, barred, ALL);
    walk.all();
    return walk;
  }

  /** The same that ends as soon as one object is reached, and tells the way to no other. */
  public static PathWalk to(
      int wanted, HeapIndex heap, ListEdges edges, HeapProgress progress, boolean[] barred) {
    PathWalk walk = new PathWalk(heap, edges, progress, barred, wanted);
    walk.all();
    return walk;
  }

  private void all() {
    CallsInFlight calls = new CallsInFlight(heap, field -> barred[field.number()]);
    IntList inFlight = new IntList();
    RootSeeds.forEach(
        heap,
        (object, root) -> {
          if (calls.isCandidate(object, root) && calls.isCall(root)) {
            inFlight.add(root);
          } else {
            begin(object, root);
          }
        });
    drain();
    for (int object = 0; object < heap.size(); object++) {
      if (from[object] != UNSEEN) {
        outside.set(object);
      }
    }
    for (int i = 0; i < met.size(); i += 2) {
      current = met.get(i);
      arrive(met.get(i + 1));
      drain();
    }
    for (int i = 0; i < inFlight.size(); i++) {
      begin(heap.number(heap.roots().id(inFlight.get(i))), inFlight.get(i));
    }
    drain();
  }

  private boolean isFound() {
    return wanted != ALL && from[wanted] != UNSEEN;
  }

  private void begin(int object, int root) {
    current = -2 - root;
    arrive(object);
  }

  private void drain() {
    while (!queue.isEmpty() && !isFound()) {
      current = queue.remove();
      heap.references(current, this);
      if ((++passed & 0xffff) == 0) {
        progress.at("finding paths", passed, heap.size());
      }
    }
  }

  @Override
  public void reference(FieldRef field, int target) {
    if (field != null && barred[field.number()] && edges.isList(current, field, target)) {
      met.add(current);
      met.add(target);
    } else {
      arrive(target);
    }
  }

  private void arrive(int target) {
    if (from[target] == UNSEEN) {
      from[target] = current;
      queue.add(target);
    }
  }

  /** Whether an object is reached without any of the lists left out. */
  public boolean isOutside(int object) {
    return outside.get(object);
  }

  /** Whether an object is reached at all. */
  public boolean isReached(int object) {
    return from[object] != UNSEEN;
  }

  /** The object that an object was reached from, or -1 for a root. */
  int from(int object) {
    return Math.max(from[object], -1);
  }

  /** The number of an object's root, or -1 for a class that its loader holds. */
  int root(int object) {
    return -2 - from[object];
  }
}
