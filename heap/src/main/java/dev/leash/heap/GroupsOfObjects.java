package dev.leash.heap;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which objects of a dump are listeners of which group. Not thread-safe. */
final class GroupsOfObjects {

  private final HeapIndex heap;
  private final Map<Integer, Set<String>> groups = new HashMap<>();

  /** Finds the objects; none if {@code laid} is null, or not in the dump. */
  GroupsOfObjects(HeapIndex heap, LaidListeners laid) {
    this.heap = heap;
    int array = laid == null ? -1 : array(laid);
    if (array < 0 || heap.length(array) != laid.size()) {
      return;
    }
    for (int i = 0; i < laid.size(); i++) {
      int listener = heap.element(array, i);
      if (listener >= 0) {
        groups.computeIfAbsent(listener, it -> new HashSet<>()).add(laid.group(i));
      }
    }
  }

  private int array(LaidListeners laid) {
    for (HeapClass type : heap.classes().classes()) {
      if (type.name().equals(laid.className())) {
        int reference = value(type, laid.field());
        int array = reference < 0 ? -1 : heap.referent(reference);
        if (array >= 0 && heap.isObjectArray(array)) {
          return array;
        }
      }
    }
    return -1;
  }

  private int value(HeapClass type, String name) {
    for (int i = 0; i < type.staticRefs().size(); i++) {
      FieldRef field = type.staticRefs().get(i);
      if (field.name().equals(name)) {
        return heap.number(heap.file().id(type.staticValue(i)));
      }
    }
    return -1;
  }

  /** Whether there are any. */
  boolean isEmpty() {
    return groups.isEmpty();
  }

  /** Counts by group. */
  final class Count {
    private final Map<String, Long> counts = new HashMap<>();

    /** Counts what is in a list: a listener, or what the source made for one. */
    void add(int element, int listener) {
      Set<String> found = groups.get(listener);
      if (found == null) {
        found = groups.get(element);
      }
      if (found == null) {
        found = behind(element);
      }
      found.forEach(group -> counts.merge(group, 1L, Long::sum));
    }

    /** An entry of a class that nobody knows has the listener in one of its fields. */
    private Set<String> behind(int element) {
      Set<String> found = new HashSet<>();
      heap.references(
          element, (field, target) -> found.addAll(groups.getOrDefault(target, Set.of())));
      return found;
    }

    /** The groups with their numbers, the largest first. */
    List<Map.Entry<String, Long>> sorted() {
      List<Map.Entry<String, Long>> all = new ArrayList<>(counts.entrySet());
      all.sort(
          Comparator.comparingLong((Map.Entry<String, Long> each) -> -each.getValue())
              .thenComparing(Map.Entry::getKey));
      return all;
    }
  }
}
