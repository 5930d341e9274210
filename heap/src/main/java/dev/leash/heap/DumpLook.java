package dev.leash.heap;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.index.FieldRef;
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
  private final HeapOptions options;
  private final HeapProgress progress;
  private final KnownLists known;
  private final HprofFile file;
  private final DumpProblems problems;
  private final HeapIndex heap;
  private final Structure structure;
  private final ListRule rule;
  private final Holdings holdings;
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
    ListCounter counter = new ListCounter(heap, holdings, structure, rule, known);
    for (int number = 0; number < holdings.size(); number++) {
      progress.at("counting", number, holdings.size());
      ListCensus census = counter.count(number);
      if (census.listeners() > 0) {
        censuses.add(census);
      }
    }
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

  /** What grew from each of the earlier dumps, oldest first, to the next and to this one. */
  List<FieldGrowth> growth(List<Map<String, FieldContent>> earlier) {
    List<FieldContent> grown = FieldContent.grown(earlier, contents());
    List<FieldContent> shown = grown.subList(0, Math.min(grown.size(), options.mostLists()));
    return new GrowthReports(heap, structure, paths(List.of())).of(shown, earlier);
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
