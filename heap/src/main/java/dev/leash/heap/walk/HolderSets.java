package dev.leash.heap.walk;

import dev.leash.heap.index.LongMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of list fields, by numbers: each object of a heap goes by the set of those fields without
 * whose lists it would be garbage. There are few sets, so what they have in common is computed once
 * for each pair. Not thread-safe.
 */
final class HolderSets {

  /** Of an object that was not reached. */
  static final int UNREACHED = 0;

  /** The empty set, of an object that needs no list. */
  static final int EMPTY = 1;

  /** Nesting deeper than this says nothing to anybody. */
  private static final int LARGEST = 48;

  private static final int MOST_SETS = 1 << 20;

  private final List<int[]> sets = new ArrayList<>();
  private final Map<Content, Integer> numbers = new HashMap<>();
  private final LongMap common = new LongMap();
  private final LongMap grown = new LongMap();

  HolderSets() {
    sets.add(new int[0]);
    number(new int[0]);
  }

  /** How many sets there are, {@link #UNREACHED} included. */
  int size() {
    return sets.size();
  }

  /** The fields in a set. */
  int[] fields(int set) {
    return sets.get(set);
  }

  boolean contains(int set, int field) {
    for (int each : sets.get(set)) {
      if (each == field) {
        return true;
      }
    }
    return false;
  }

  /**
   * The set with one field more. If there are too many sets, it stays as it is: less is held alone
   * then, never more.
   */
  int plus(int set, int field) {
    long key = ((long) set << 32) | field;
    int known = (int) grown.get(key, -1);
    if (known >= 0) {
      return known;
    }
    int[] old = sets.get(set);
    int result = set;
    if (!contains(set, field) && old.length < LARGEST && sets.size() < MOST_SETS) {
      int[] more = Arrays.copyOf(old, old.length + 1);
      more[old.length] = field;
      Arrays.sort(more);
      result = number(more);
    }
    grown.put(key, result);
    return result;
  }

  /** What both have in common. */
  int common(int one, int other) {
    if (one == other || one == EMPTY || other == EMPTY) {
      return one == other ? one : EMPTY;
    }
    long key = ((long) one << 32) | other;
    int known = (int) common.get(key, -1);
    if (known < 0) {
      int[] both = Arrays.stream(sets.get(one)).filter(field -> contains(other, field)).toArray();
      known = number(both);
      common.put(key, known);
    }
    return known;
  }

  private int number(int[] fields) {
    return numbers.computeIfAbsent(
        new Content(fields),
        content -> {
          sets.add(fields);
          return sets.size() - 1;
        });
  }

  private static final class Content {
    private final int[] fields;

    Content(int[] fields) {
      this.fields = fields;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Content content && Arrays.equals(fields, content.fields);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(fields);
    }
  }
}
