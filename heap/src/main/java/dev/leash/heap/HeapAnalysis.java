package dev.leash.heap;

import dev.leash.heap.hprof.DumpProblems;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofFile;
import dev.leash.heap.list.KnownLists;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
    this.known = KnownLists.builtIn().plus(options.lists()).plusFields(options.fields());
  }

  /**
   * Reads one dump.
   *
   * @throws dev.leash.heap.hprof.HprofException if it can't be read
   */
  public HeapReport read(Path dump) throws IOException {
    return look(dump, look -> new HeapReport(look.summary(), look.lists(), null, List.of()));
  }

  /**
   * Reads two dumps of one program, one after the other.
   *
   * @throws dev.leash.heap.hprof.HprofException if one can't be read
   */
  public HeapReport compare(Path older, Path newer) throws IOException {
    HeapRounds rounds = rounds();
    rounds.add(older);
    return rounds.last(newer);
  }

  /** Begins a comparison of any number of dumps of one program, oldest first. */
  public HeapRounds rounds() {
    return new HeapRounds(this);
  }

  /** What to ask of a dump that is open. */
  interface Question<T> {
    T ask(DumpLook look) throws IOException;
  }

  <T> T look(Path dump, Question<T> question) throws IOException {
    DumpProblems problems = new DumpProblems();
    try (HprofFile file = HprofFile.open(dump, problems, progress)) {
      return question.ask(new DumpLook(file, problems, options, progress, known));
    }
  }
}
