package dev.leash.heap.walk;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.IntList;
import java.util.ArrayList;
import java.util.List;

/**
 * The fields that were seen to hold lists, each with its objects and their lists. Not thread-safe
 * while it is filled.
 */
final class FieldLists {

  /** One more than the number, so that 0 says none. */
  private final int[] numbers;

  private final List<FieldRef> fields = new ArrayList<>();
  private final List<IntList> pairs = new ArrayList<>();

  FieldLists(int fieldCount) {
    numbers = new int[fieldCount];
  }

  /** The number of a field among those with lists. */
  int number(FieldRef field) {
    int known = numbers[field.number()];
    if (known > 0) {
      return known - 1;
    }
    fields.add(field);
    pairs.add(new IntList());
    numbers[field.number()] = fields.size();
    return fields.size() - 1;
  }

  /** Whether a field has lists. */
  boolean has(FieldRef field) {
    return numbers[field.number()] > 0;
  }

  void add(int number, int owner, int list) {
    pairs.get(number).add(owner);
    pairs.get(number).add(list);
  }

  /** How many fields there are; their numbers are below. */
  int size() {
    return fields.size();
  }

  FieldRef field(int number) {
    return fields.get(number);
  }

  /** Owner and list in turn. */
  IntList pairs(int number) {
    return pairs.get(number);
  }
}
