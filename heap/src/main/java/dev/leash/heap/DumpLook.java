package dev.leash.heap;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.FieldRef;
import dev.leash.heap.index.HeapClass;
import dev.leash.heap.index.HeapIndex;
import dev.leash.heap.index.IndexBuilder;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.list.ListCensus;
import dev.leash.heap.list.ListCounter;
import dev.leash.heap.list.ListRanking;
import dev.leash.heap.list.ListRule;
import dev.leash.heap.list.Structure;
import dev.leash.heap.report.DumpSummary;
import dev.leash.heap.report.FieldGrowth;
import dev.leash.heap.report.FilledBy;
import dev.leash.heap.report.SourceList;
import dev.leash.heap.walk.Holdings;
import dev.leash.heap.walk.PathWalk;
import dev.leash.heap.walk.SharedBytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All that one dump says. */
final class DumpLook {

  private static final String LOADER_OF_LEASH = "dev.leash.agent.IsolatedLoader";

  private final HeapOptions options;
  private final HeapProgress progress;
  private final KnownLists known;
  private final HprofFile file;
  private final DumpProblems problems;
  private final HeapIndex heap;
  private final Structure structure;
  private final ListRule rule;
  private final Holdings holdings;
  private final ListCounter counter;
  private final List<ListCensus> censuses = new ArrayList<>();

  DumpLook(
      HprofFile file,
      DumpProblems problems,
      HeapOptions options,
      HeapProgress progress,
      KnownLists known)
      throws IOException {
    this.options = options;
    this.progress = progress;
    this.known = known;
    this.file = file;
    this.problems = problems;
    heap = IndexBuilder.build(file, problems, progress, options.mostObjects());
    structure = new Structure(heap, known);
    rule = new ListRule(heap, structure, known);
    holdings = Holdings.of(heap, rule, progress);
    counter = new ListCounter(heap, holdings, structure, rule, known);
    for (int number = 0; number < holdings.size(); number++) {
      progress.at("counting", number, holdings.size());
      ListCensus census = counter.count(number);
      if (census.listeners() > 0 && !isOfLeash(census.field().owner())) {
        censuses.add(census);
      }
    }
  }

  /** An agent that is in the program says nothing about it. */
  private boolean isOfLeash(HeapClass type) {
    int loader = type.loader() == 0 ? -1 : heap.number(type.loader());
    HeapClass its = loader < 0 ? null : heap.classOf(loader);
    return its != null && its.name().equals(LOADER_OF_LEASH);
  }

  DumpSummary summary() {
    return new DumpSummary(
        file.path().toString(),
        file.format(),
        file.written(),
        heap.layout().name(),
        holdings.reachableObjects(),
        holdings.reachableBytes(),
        heap.size() - holdings.reachableObjects(),
        problems.toList());
  }

  List<SourceList> lists() {
    ListRanking ranking = new ListRanking(holdings, known, censuses);
    PathWalk walk = paths(ranking.certain());
    SharedBytes sharing = new SharedBytes(heap, holdings, walk);
    Map<Integer, Long> shared = new HashMap<>();
    for (ListCensus each : ranking.certain()) {
      progress.at("sharing", shared.size(), ranking.certain().size());
      shared.put(each.number(), sharing.of(each.number()));
    }
    List<ListCensus> ranked = ranking.rank(shared);
    List<ListCensus> shown = ranked.subList(0, Math.min(ranked.size(), options.mostLists()));
    return new ListReports(heap, structure, holdings, walk, shared, this::pathAvoiding).of(shown);
  }

  /** What each field has, by the field as text. */
  Map<String, FieldContent> contents() {
    Map<String, FieldContent> contents = new HashMap<>();
    censuses.forEach(each -> FieldContent.add(contents, each, holdings));
    return contents;
  }

  /**
   * What grew from each of the earlier dumps, oldest first, to the next and to this one.
   *
   * @param laid tells which lines filled the lists; null if nobody knows
   */
  List<FieldGrowth> growth(List<Map<String, FieldContent>> earlier, LaidListeners laid) {
    GroupsOfObjects groups = new GroupsOfObjects(heap, laid);
    List<FieldContent> grown = FieldContent.grown(earlier, contents());
    List<FieldContent> shown = grown.subList(0, Math.min(grown.size(), options.mostLists()));
    return new GrowthReports(heap, structure, paths(List.of()), list -> fillers(list, groups))
        .of(shown, earlier);
  }

  private List<FilledBy> fillers(ListCensus list, GroupsOfObjects groups) {
    if (groups.isEmpty()) {
      return List.of();
    }
    GroupsOfObjects.Count count = groups.new Count();
    counter.forEach(list.number(), count::add);
    List<FilledBy> found = new ArrayList<>();
    count.sorted().forEach(each -> found.add(new FilledBy(each.getKey(), each.getValue())));
    return found;
  }

  private PathWalk pathAvoiding(int field, int object) {
    boolean[] fields = new boolean[heap.classes().fields().size()];
    fields[field] = true;
    return PathWalk.to(object, heap, rule, progress, fields);
  }

  private PathWalk paths(List<ListCensus> barred) {
    boolean[] fields = new boolean[heap.classes().fields().size()];
    for (ListCensus each : barred) {
      FieldRef field = each.field();
      fields[field.number()] = true;
    }
    return PathWalk.walk(heap, rule, progress, fields);
  }
}
