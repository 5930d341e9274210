package dev.leash.heap;

import dev.leash.heap.list.ListCensus;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.walk.Holdings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lists of a field had in them, by names only, so that it outlives its dump.
 *
 * @param name the field as text
 * @param lists how many lists
 * @param elements how many elements
 * @param bytes how many bytes only they hold
 * @param classes how many elements of each class
 * @param census where it comes from, in the newer dump
 */
record FieldContent(
    String name,
    int lists,
    long elements,
    long bytes,
    Map<String, Long> classes,
    ListCensus census) {

  static final FieldContent NOTHING = new FieldContent("", 0, 0, 0, Map.of(), null);

  private static FieldContent of(ListCensus list, Holdings holdings) {
    Map<String, Long> classes = new HashMap<>();
    for (ClassCount each : ListReports.counts(list.classes())) {
      classes.put(each.className(), each.count());
    }
    return new FieldContent(
        ListReports.field(list.field()).toString(),
        list.sources(),
        list.listeners(),
        holdings.bytes(list.number()),
        classes,
        list);
  }

  /** The same class from two loaders has one name, and its fields are one. */
  static void add(Map<String, FieldContent> all, ListCensus list, Holdings holdings) {
    FieldContent more = of(list, holdings);
    all.merge(more.name, more, FieldContent::plus);
  }

  private FieldContent plus(FieldContent other) {
    Map<String, Long> both = new HashMap<>(classes);
    other.classes.forEach((name, count) -> both.merge(name, count, Long::sum));
    ListCensus larger = elements >= other.elements ? census : other.census;
    return new FieldContent(
        name, lists + other.lists, elements + other.elements, bytes + other.bytes, both, larger);
  }

  /**
   * What had more elements each time than the time before, by the bytes that came since the first
   * time, and then by the number of elements.
   *
   * @param earlier the earlier dumps, oldest first; at least one
   * @param now the newest
   */
  static List<FieldContent> grown(
      List<Map<String, FieldContent>> earlier, Map<String, FieldContent> now) {
    Map<String, FieldContent> first = earlier.get(0);
    List<FieldContent> grown = new ArrayList<>();
    for (FieldContent each : now.values()) {
      if (each.grewEachTime(earlier)) {
        grown.add(each);
      }
    }
    grown.sort(
        Comparator.comparingLong((FieldContent each) -> each.in(first).bytes - each.bytes)
            .thenComparingLong(each -> each.in(first).elements - each.elements)
            .thenComparing(FieldContent::name));
    return grown;
  }

  private boolean grewEachTime(List<Map<String, FieldContent>> earlier) {
    long more = elements;
    for (int i = earlier.size() - 1; i >= 0; i--) {
      long less = in(earlier.get(i)).elements;
      if (less >= more) {
        return false;
      }
      more = less;
    }
    return true;
  }

  /** The same field in another dump. */
  FieldContent in(Map<String, FieldContent> dump) {
    return dump.getOrDefault(name, NOTHING);
  }

  /** How many more elements there are of each class than before. */
  Map<String, Long> more(FieldContent before) {
    Map<String, Long> more = new HashMap<>();
    classes.forEach(
        (type, count) -> {
          long added = count - before.classes.getOrDefault(type, 0L);
          if (added > 0) {
            more.put(type, added);
          }
        });
    return more;
  }
}
