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
   * What has more elements than before, by the bytes that came with them, and then by their number.
   */
  static List<FieldContent> grown(
      Map<String, FieldContent> before, List<ListCensus> censuses, Holdings holdings) {
    Map<String, FieldContent> now = new HashMap<>();
    censuses.forEach(each -> add(now, each, holdings));
    List<FieldContent> grown = new ArrayList<>();
    for (FieldContent each : now.values()) {
      if (each.elements > before.getOrDefault(each.name, NOTHING).elements) {
        grown.add(each);
      }
    }
    grown.sort(
        Comparator.comparingLong(
                (FieldContent each) -> before.getOrDefault(each.name, NOTHING).bytes - each.bytes)
            .thenComparingLong(
                each -> before.getOrDefault(each.name, NOTHING).elements - each.elements)
            .thenComparing(FieldContent::name));
    return grown;
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
