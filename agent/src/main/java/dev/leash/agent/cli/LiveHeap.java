package dev.leash.agent.cli;

import dev.leash.agent.prove.DumpCost;
import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapRounds;
import dev.leash.heap.LaidListeners;
import dev.leash.heap.report.HeapReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The heap of a running JVM: dumped once or again and again, read by this process and not by that
 * one, and deleted. What a dump costs is told before it is taken.
 */
final class LiveHeap {

  /**
   * What is wanted.
   *
   * @param older a dump to compare with; null for none
   * @param rounds how many dumps to take
   * @param every the time from one dump to the next
   * @param folder where dumps are written; null for where temporary files go
   * @param isKept whether they stay
   * @param longestPause refuse a dump for which the JVM would stand still longer; null for no limit
   */
  record Request(
      Path older, int rounds, Duration every, Path folder, boolean isKept, Duration longestPause) {}

  private final long pid;
  private final DumpedJvm jvm;
  private final Request request;
  private final PrintStream err;

  LiveHeap(long pid, DumpedJvm jvm, Request request, PrintStream err) {
    this.pid = pid;
    this.jvm = jvm;
    this.request = request;
    this.err = err;
  }

  /** Takes the dumps and reads them. */
  HeapReport read(HeapAnalysis analysis) throws IOException, CommandFailure {
    HeapRounds rounds = analysis.rounds();
    try (DumpFolder folder = folder()) {
      if (request.older() != null) {
        rounds.add(request.older());
      }
      for (int round = 1; round < request.rounds(); round++) {
        long began = System.nanoTime();
        Path dump = dump(folder, round, jvm::dump);
        rounds.add(dump);
        drop(dump);
        pause(began + request.every().toNanos() - System.nanoTime());
      }
      if (!isComparison()) {
        return named(analysis.read(dump(folder, request.rounds(), jvm::dump)));
      }
      LaidListeners[] laid = {null};
      Path last = dump(folder, request.rounds(), file -> laid[0] = jvm.dumpWithSites(file));
      return named(rounds.last(last, laid[0]));
    }
  }

  private boolean isComparison() {
    return request.older() != null || request.rounds() > 1;
  }

  private HeapReport named(HeapReport report) {
    if (request.isKept()) {
      return report;
    }
    String process = "process " + pid;
    String older = request.older() != null ? request.older().toString() : process + " at first";
    return report.named(process, older);
  }

  private DumpFolder folder() throws CommandFailure {
    try {
      return DumpFolder.in(request.folder(), pid, request.isKept());
    } catch (IOException e) {
      throw new CommandFailure(
          CommandFailure.USAGE, "no folder for the dump can be made: " + e.getMessage());
    }
  }

  /** Has a dump written. */
  @FunctionalInterface
  private interface Writing {
    void to(Path file) throws CommandFailure;
  }

  private Path dump(DumpFolder folder, int round, Writing writing)
      throws IOException, CommandFailure {
    DumpCost cost = jvm.cost();
    check(cost, folder);
    Path file = folder.path().resolve("heap-" + round + ".hprof");
    err.println(
        "leash: "
            + cost.warning("process " + pid)
            + ", "
            + file
            + (request.isKept() ? "" : ", which is deleted afterwards"));
    try {
      return Progress.during(
          "dumping",
          () -> {
            writing.to(file);
            return file;
          });
    } catch (CommandFailure | RuntimeException e) {
      Files.deleteIfExists(file); // half a dump is of no use to who wanted to keep it, either
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e); // nothing else is thrown there
    }
  }

  private void check(DumpCost cost, DumpFolder folder) throws IOException, CommandFailure {
    String objection = cost.objection("process " + pid, request.longestPause());
    if (objection != null) {
      throw new CommandFailure(CommandFailure.UNREACHABLE, objection);
    }
    if (folder.room() < cost.file()) {
      throw new CommandFailure(
          CommandFailure.UNREACHABLE,
          "the dump may take "
              + DumpCost.megabytes(cost.file())
              + " and there are "
              + DumpCost.megabytes(folder.room())
              + " left in "
              + folder.path().getParent()
              + "; --dir names another folder. Nothing was dumped");
    }
  }

  private void drop(Path dump) throws IOException {
    if (!request.isKept()) {
      Files.deleteIfExists(dump);
    }
  }

  private static void pause(long nanos) throws CommandFailure {
    try {
      Thread.sleep(Math.max(0, nanos / 1_000_000));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(CommandFailure.UNREACHABLE, "interrupted");
    }
  }
}
