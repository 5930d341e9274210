package dev.leash.heap;

import dev.leash.heap.report.DumpSummary;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares any number of dumps of one program. Each is read when it is handed in and can be deleted
 * then. Not thread-safe.
 */
public final class HeapRounds {

  private final HeapAnalysis analysis;
  private final List<Map<String, FieldContent>> earlier = new ArrayList<>();
  private DumpSummary oldest;

  HeapRounds(HeapAnalysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Reads the next dump.
   *
   * @throws dev.leash.heap.hprof.HprofException if it can't be read
   */
  public void add(Path dump) throws IOException {
    analysis.look(
        dump,
        look -> {
          oldest = earlier.isEmpty() ? look.summary() : oldest;
          earlier.add(look.contents());
          return null;
        });
  }

  /**
   * Reads the last dump.
   *
   * @return its lists, and which fields had more elements in each dump than in the one before
   * @throws dev.leash.heap.hprof.HprofException if it can't be read
   * @throws IllegalStateException if there is no earlier dump
   */
  public HeapReport last(Path dump) throws IOException {
    return last(dump, null);
  }

  /**
   * The same with the lines of code that filled the lists that grew.
   *
   * @param laid the listeners that the JVM laid ready in that dump; null for none
   * @throws dev.leash.heap.hprof.HprofException if it can't be read
   * @throws IllegalStateException if there is no earlier dump
   */
  public HeapReport last(Path dump, LaidListeners laid) throws IOException {
    if (earlier.isEmpty()) {
      throw new IllegalStateException("a comparison needs two dumps");
    }
    return analysis.look(
        dump,
        look -> new HeapReport(look.summary(), look.lists(), oldest, look.growth(earlier, laid)));
  }
}
