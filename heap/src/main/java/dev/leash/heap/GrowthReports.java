package dev.leash.heap;

import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.list.ClassNames;
import dev.leash.heap.list.ListCensus;
import dev.leash.heap.list.Structure;
import dev.leash.heap.report.FieldGrowth;
import dev.leash.heap.report.FilledBy;
import dev.leash.heap.walk.PathNames;
import dev.leash.heap.walk.PathWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts into the words of the report what grew. */
final class GrowthReports {

  private final PathNames paths;
  private final Function<ListCensus, List<FilledBy>> fillers;

  /** Puts it into words; {@code fillers} says which lines filled a list. */
  GrowthReports(
      HeapIndex heap,
      Structure structure,
      PathWalk walk,
      Function<ListCensus, List<FilledBy>> fillers) {
    this.fillers = fillers;
    paths = new PathNames(heap, walk, structure::isPart, ClassNames::stable);
  }

  List<FieldGrowth> of(List<FieldContent> grown, List<Map<String, FieldContent>> earlier) {
    return grown.stream().map(now -> of(now, earlier)).toList();
  }

  private FieldGrowth of(FieldContent now, List<Map<String, FieldContent>> earlier) {
    FieldContent before = now.in(earlier.get(0));
    List<Long> rounds = new ArrayList<>();
    earlier.forEach(dump -> rounds.add(now.in(dump).elements()));
    rounds.add(now.elements());
    return new FieldGrowth(
        ListReports.field(now.census().field()),
        before.lists(),
        now.lists(),
        rounds,
        before.bytes(),
        now.bytes(),
        ListReports.sorted(now.more(before)),
        ListReports.path(paths, now.census()),
        fillers.apply(now.census()));
  }
}
