package dev.leash.heap;

import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.list.ClassNames;
import dev.leash.heap.list.Structure;
import dev.leash.heap.report.FieldGrowth;
import dev.leash.heap.walk.PathNames;
import dev.leash.heap.walk.PathWalk;
import java.util.List;
import java.util.Map;

/** Puts into the words of the report what grew. */
final class GrowthReports {

  private final PathNames paths;

  GrowthReports(HeapIndex heap, Structure structure, PathWalk walk) {
    paths = new PathNames(heap, walk, structure::isPart, ClassNames::stable);
  }

  List<FieldGrowth> of(List<FieldContent> grown, Map<String, FieldContent> before) {
    return grown.stream()
        .map(now -> of(now, before.getOrDefault(now.name(), FieldContent.NOTHING)))
        .toList();
  }

  private FieldGrowth of(FieldContent now, FieldContent before) {
    return new FieldGrowth(
        ListReports.field(now.census().field()),
        before.lists(),
        now.lists(),
        before.elements(),
        now.elements(),
        before.bytes(),
        now.bytes(),
        ListReports.sorted(now.more(before)),
        ListReports.path(paths, now.census()));
  }
}
