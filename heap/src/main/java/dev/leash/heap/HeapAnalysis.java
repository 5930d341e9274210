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
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import dev.leash.heap.walk.Holdings;
import dev.leash.heap.walk.PathWalk;
import dev.leash.heap.walk.SharedBytes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a dump and finds what its listener lists hold, or two dumps and finds which lists grew.
 * Works with any dump of a HotSpot JVM, Leash or not. Takes about 20 bytes of memory for each
 * object of the dump.
 */
public final class HeapAnalysis {

  private final HeapOptions options;
  private final HeapProgress progress;
  private final KnownLists known;

  /** An analysis with options; {@code progress} is told how far it is. */
  public HeapAnalysis(HeapOptions options, HeapProgress progress) {
    this.options = options;
    this.progress = progress;
    this.known = KnownLists.builtIn().plus(options.lists());
  }

  /**
   * Reads one dump.
   *
   * @throws dev.leash.heap.hprof.HprofException if it can't be read
   */
  public HeapReport read(Path dump) throws IOException {
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(dump, problems, progress)) {
      Look look = new Look(file, problems);
      return new HeapReport(look.summary(), look.lists(), null, List.of());
    }
  }

  /**
   * Reads two dumps of one program, one after the other.
   *
   * @throws dev.leash.heap.hprof.HprofException if one can't be read
   */
  public HeapReport compare(Path older, Path newer) throws IOException {
    DumpSummary olderSummary;
    Map<String, FieldContent> before = new HashMap<>();
    DumpProblems olderProblems = new DumpProblems();
    try (HprofFile file = HprofFile.open(older, olderProblems, progress)) {
      Look look = new Look(file, olderProblems);
      look.censuses.forEach(each -> FieldContent.add(before, each, look.holdings));
      olderSummary = look.summary();
    }
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(newer, problems, progress)) {
      Look look = new Look(file, problems);
      return new HeapReport(look.summary(), look.lists(), olderSummary, look.growth(before));
    }
  }

  /** All that one dump says. */
  private final class Look {
    final HprofFile file;
    final DumpProblems problems;
    final HeapIndex heap;
    final Structure structure;
    final ListRule rule;
    final Holdings holdings;
    final List<ListCensus> censuses = new ArrayList<>();

    Look(HprofFile file, DumpProblems problems) throws IOException {
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
      return new ListReports(heap, structure, holdings, walk, shared, this::pathsAvoiding)
          .of(shown);
    }

    List<FieldGrowth> growth(Map<String, FieldContent> before) {
      List<FieldContent> grown = FieldContent.grown(before, censuses, holdings);
      List<FieldContent> shown = grown.subList(0, Math.min(grown.size(), options.mostLists()));
      return new GrowthReports(heap, structure, paths(List.of())).of(shown, before);
    }

    private PathWalk pathsAvoiding(int field) {
      boolean[] fields = new boolean[heap.classes().fields().size()];
      fields[field] = true;
      return PathWalk.walk(heap, rule, progress, fields);
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
}
