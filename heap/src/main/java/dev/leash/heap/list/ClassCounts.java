package dev.leash.heap.list;

import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.IntList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts objects by class without an object for each. Not thread-safe. */
final class ClassCounts {

  private final List<HeapClass> classes;
  private final long[] counts;
  private final IntList counted = new IntList();

  ClassCounts(List<HeapClass> classes) {
    this.classes = classes;
    counts = new long[classes.size()];
  }

  void add(HeapClass type) {
    if (counts[type.index()]++ == 0) {
      counted.add(type.index());
    }
  }

  /** What was counted since the last call. */
  Map<HeapClass, Long> take() {
    Map<HeapClass, Long> taken = new HashMap<>();
    for (int i = 0; i < counted.size(); i++) {
      int index = counted.get(i);
      taken.put(classes.get(index), counts[index]);
      counts[index] = 0;
    }
    counted.clear();
    return taken;
  }
}
