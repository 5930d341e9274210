package dev.leash.heap.proof;

import dev.leash.heap.index.Bits;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IntQueue;
import dev.leash.heap.index.References;
import dev.leash.heap.walk.RootSeeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Walks from the roots and goes no further at some objects: these are reached, and what only they
 * hold is not. Counts who refers to them on the way. Not thread-safe.
 */
final class BarredWalk implements References {

  private static final int ROOT = -1;
  private static final String LOCAL_VALUE = "java.lang.ThreadLocal$ThreadLocalMap$Entry";

  private final Bits barred;
  private final Bits counted;
  private final Bits reached;
  private final int[] holders;

  /** Those holders that may be nothing but lists. */
  private final IntPredicate lists;

  private final int[] inLists;

  /** One more than the number of the object that was last seen to hold each. */
  private final int[] latestHolder;

  /** How often more than once objects refer to a counted one. */
  private final Map<Integer, Long> repeats = new HashMap<>();

  /** Values of thread locals that nobody asked for has reached yet, by their thread local. */
  private final Map<Integer, List<Integer>> valuesOf;

  private final HeapIndex heap;
  private final IntQueue queue = new IntQueue();
  private int current = -1;

  /**
   * Walks.
   *
   * @param barred the objects to stop at
   * @param counted those whose holders are counted
   */
  BarredWalk(HeapIndex heap, Bits barred, Bits counted) {
    this(heap, barred, counted, root -> false, false, object -> false);
  }

  /**
   * Walks from some of the roots only.
   *
   * @param leftOut the numbers of the roots not to begin with
   */
  BarredWalk(HeapIndex heap, Bits barred, Bits counted, IntPredicate leftOut) {
    this(heap, barred, counted, leftOut, false, object -> false);
  }

  /**
   * Walks from some of the roots only.
   *
   * @param leftOut the numbers of the roots not to begin with
   * @param lists objects that may be nothing but lists, which are counted as holders apart
   */
  BarredWalk(HeapIndex heap, Bits barred, Bits counted, IntPredicate leftOut, IntPredicate lists) {
    this(heap, barred, counted, leftOut, false, lists);
  }

  /**
   * Walks from some of the roots only.
   *
   * @param leftOut the numbers of the roots not to begin with
   * @param unusedLocals whether to stop at the values of thread locals that are not reached
   *     themselves, which nobody can ask for any more
   */
  BarredWalk(
      HeapIndex heap, Bits barred, Bits counted, IntPredicate leftOut, boolean unusedLocals) {
    this(heap, barred, counted, leftOut, unusedLocals, object -> false);
  }

  private BarredWalk(
      HeapIndex heap,
      Bits barred,
      Bits counted,
      IntPredicate leftOut,
      boolean unusedLocals,
      IntPredicate lists) {
    this.heap = heap;
    this.lists = lists;
    this.inLists = new int[heap.size()];
    this.valuesOf = unusedLocals ? new HashMap<>() : null;
    this.barred = barred;
    this.counted = counted;
    this.reached = new Bits(heap.size());
    this.holders = new int[heap.size()];
    this.latestHolder = new int[heap.size()];
    RootSeeds.forEach(
        heap,
        (object, root) -> {
          if (!leftOut.test(root)) {
            hold(object);
            arrive(object);
          }
        });
    while (!queue.isEmpty()) {
      current = queue.remove();
      if (!waits(current)) {
        heap.references(current, this);
      }
    }
  }

  @Override
  public void reference(FieldRef field, int target) {
    if (target == current) {
      return;
    }
    if (counted.get(target)) {
      if (latestHolder[target] == current + 1) {
        repeats.merge(target, 1L, Long::sum);
      } else {
        latestHolder[target] = current + 1;
        holders[target]++;
        inLists[target] += lists.test(current) ? 1 : 0;
      }
    }
    arrive(target);
  }

  private void arrive(int object) {
    if (!reached.set(object)) {
      return;
    }
    if (!barred.get(object)) {
      queue.add(object);
    }
    List<Integer> values = valuesOf == null ? null : valuesOf.remove(object);
    if (values != null) {
      values.forEach(queue::add);
    }
  }

  /** Whether an object has the value of a thread local that was not reached so far. */
  private boolean waits(int object) {
    if (valuesOf == null || !heap.isInstance(object)) {
      return false;
    }
    HeapClass type = heap.classOf(object);
    int local = type != null && type.name().equals(LOCAL_VALUE) ? heap.referent(object) : -1;
    if (local < 0 || reached.get(local)) {
      return false;
    }
    valuesOf.computeIfAbsent(local, l -> new ArrayList<>()).add(object);
    return true;
  }

  boolean isReached(int object) {
    return reached.get(object);
  }

  /** What holds a root, such as a variable of a method that runs, is one holder. */
  private void hold(int object) {
    if (counted.get(object) && latestHolder[object] != ROOT) {
      latestHolder[object] = ROOT;
      holders[object]++;
    }
  }

  /** How often more than once objects refer to a counted one, as a list does that has it twice. */
  long repeats(int object) {
    return repeats.getOrDefault(object, 0L);
  }

  /** The number of the only object that refers to a counted one; negative if it is not one. */
  int onlyHolder(int object) {
    return holders[object] == 1 ? latestHolder[object] - 1 : -1;
  }

  /** How many of those that refer to a counted object may be nothing but lists. */
  int inLists(int object) {
    return inLists[object];
  }

  /** How many objects refer to a counted one; being a root counts as one more. */
  int holders(int object) {
    return holders[object];
  }
}
