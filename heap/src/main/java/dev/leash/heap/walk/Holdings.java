package dev.leash.heap.walk;

import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapIndex;
import java.util.function.IntPredicate;

/**
 * What only the lists of a field hold. Fields go by numbers below {@link #size}. Safe for use by
 * several threads.
 */
public final class Holdings {

  private final int[] holders;
  private final HolderSets sets;
  private final FieldLists lists;
  private final long[] ownBytes;
  private final long[] objects;
  private final long[] bytes;
  private long reachableObjects;
  private long reachableBytes;

  Holdings(HeapIndex heap, int[] holders, HolderSets sets, FieldLists lists) {
    this.holders = holders;
    this.sets = sets;
    this.lists = lists;
    long[] ownObjects = new long[sets.size()];
    ownBytes = new long[sets.size()];
    for (int object = 0; object < holders.length; object++) {
      if (holders[object] != HolderSets.UNREACHED) {
        ownObjects[holders[object]]++;
        ownBytes[holders[object]] += heap.bytes(object);
      }
    }
    objects = new long[lists.size()];
    bytes = new long[lists.size()];
    for (int set = HolderSets.EMPTY; set < sets.size(); set++) {
      reachableObjects += ownObjects[set];
      reachableBytes += ownBytes[set];
      for (int field : sets.fields(set)) {
        objects[field] += ownObjects[set];
        bytes[field] += ownBytes[set];
      }
    }
  }

  /** Walks over the whole heap to find out. */
  public static Holdings of(HeapIndex heap, ListEdges edges, HeapProgress progress) {
    return HoldingWalk.walk(heap, edges, progress);
  }

  /** How many fields have lists. */
  public int size() {
    return lists.size();
  }

  /** The field with a number. */
  public FieldRef field(int number) {
    return lists.field(number);
  }

  /** How many objects have a list in the field. */
  public int lists(int number) {
    return lists.pairs(number).size() / 2;
  }

  /** The object, or the class object of a static field, that has the list. */
  public int owner(int number, int list) {
    return lists.pairs(number).get(list * 2);
  }

  /** The list: a collection, map, array or whatever the field holds. */
  public int list(int number, int list) {
    return lists.pairs(number).get(list * 2 + 1);
  }

  /** How many objects would be garbage without the field's lists, these included. */
  public long objects(int number) {
    return objects[number];
  }

  /** How many bytes these take. */
  public long bytes(int number) {
    return bytes[number];
  }

  /** The same without what lists of certain other fields hold as well. */
  public long bytesWithout(int number, IntPredicate others) {
    long sum = 0;
    for (int set = HolderSets.EMPTY; set < sets.size(); set++) {
      boolean counts = false;
      for (int field : sets.fields(set)) {
        counts |= field == number;
      }
      for (int field : sets.fields(set)) {
        counts &= field == number || !others.test(field);
      }
      sum += counts ? ownBytes[set] : 0;
    }
    return sum;
  }

  /** Whether an object would be garbage without the field's lists. */
  public boolean holdsAlone(int number, int object) {
    return sets.contains(holders[object], number);
  }

  /** How many objects the roots reach. */
  public long reachableObjects() {
    return reachableObjects;
  }

  /** How many bytes these take. */
  public long reachableBytes() {
    return reachableBytes;
  }
}
