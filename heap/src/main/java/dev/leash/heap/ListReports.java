package dev.leash.heap;

import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.list.ClassNames;
import dev.leash.heap.list.ListCensus;
import dev.leash.heap.list.ListField;
import dev.leash.heap.list.Structure;
import dev.leash.heap.report.ClassCount;
import dev.leash.heap.report.HeldElsewhere;
import dev.leash.heap.report.HeldOnlyHere;
import dev.leash.heap.report.SourceList;
import dev.leash.heap.walk.Holdings;
import dev.leash.heap.walk.PathNames;
import dev.leash.heap.walk.PathWalk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts into the words of the report what was counted. */
final class ListReports {

  private static final int MOST_WALKS = 10;
  private static final int MOST_VISITS = 20_000_000;

  private final Holdings holdings;
  private final PathWalk walk;
  private final PathNames paths;
  private final Map<Integer, Long> shared;
  private final Avoiding<PathNames> avoiding;

  /**
   * Finds the way to an object that leads through no list of a field.
   *
   * @param <T> the way
   */
  @FunctionalInterface
  interface Avoiding<T> {
    T to(int field, int object);
  }

  /** How many more walks are worth their time. */
  private int walksLeft;

  ListReports(
      HeapIndex heap,
      Structure structure,
      Holdings holdings,
      PathWalk walk,
      Map<Integer, Long> shared,
      Avoiding<PathWalk> avoiding) {
    this.avoiding = (field, object) -> names(heap, structure, avoiding.to(field, object));
    walksLeft = Math.min(MOST_WALKS, MOST_VISITS / heap.size());
    this.holdings = holdings;
    this.walk = walk;
    paths = names(heap, structure, walk);
    this.shared = shared;
  }

  List<SourceList> of(List<ListCensus> lists) {
    return lists.stream().map(this::of).toList();
  }

  private SourceList of(ListCensus list) {
    return new SourceList(
        field(list.field()),
        list.isKnown(),
        list.sources(),
        list.listeners(),
        list.longest(),
        counts(list.classes()),
        counts(list.subjects()),
        new HeldOnlyHere(
            list.heldOnlyHere(),
            holdings.objects(list.number()),
            holdings.bytes(list.number()),
            shared.getOrDefault(list.number(), 0L)),
        elsewhere(list),
        path(paths, list));
  }

  private HeldElsewhere elsewhere(ListCensus list) {
    int one = list.mostHeldElsewhere();
    if (one < 0) {
      return null;
    }
    long listeners = list.listeners() - list.heldOnlyHere();
    List<String> other = walk.isOutside(one) ? paths.to(one) : List.of();
    String ownName = "." + list.field().name();
    boolean isUseless = other.isEmpty() || other.stream().anyMatch(hop -> hop.endsWith(ownName));
    if (isUseless) {
      other = walksLeft-- > 0 ? avoiding.to(list.field().number(), one).to(one) : List.of();
    }
    return new HeldElsewhere(listeners, other);
  }

  private static PathNames names(HeapIndex heap, Structure structure, PathWalk walk) {
    return new PathNames(heap, walk, structure::isPart, ClassNames::stable);
  }

  /** The way to the source, with the field itself at its end. */
  static List<String> path(PathNames paths, ListCensus list) {
    FieldRef field = list.field();
    String last = ClassNames.stable(field.owner().name()) + "." + field.name();
    if (field.isStatic()) {
      return List.of("static " + last);
    }
    List<String> path = new ArrayList<>(paths.to(list.exampleSource()));
    path.add(last);
    return path;
  }

  static ListField field(FieldRef field) {
    return new ListField(ClassNames.stable(field.owner().name()), field.name(), field.isStatic());
  }

  /** Classes that differ in what the JVM made up are one. */
  static List<ClassCount> counts(Map<HeapClass, Long> classes) {
    Map<String, Long> byName = new HashMap<>();
    classes.forEach(
        (type, count) -> byName.merge(ClassNames.stable(type.name()), count, Long::sum));
    return sorted(byName);
  }

  static List<ClassCount> sorted(Map<String, Long> byName) {
    return byName.entrySet().stream()
        .map(each -> new ClassCount(each.getKey(), each.getValue()))
        .sorted(
            Comparator.comparingLong((ClassCount each) -> -each.count())
                .thenComparing(ClassCount::className))
        .toList();
  }
}
