package dev.leash.heap.dump;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.report.HeapReport;
import dev.leash.heap.report.SourceList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads dumps that tests made. */
public final class Dumps {

  private Dumps() {}

  /** Writes a dump to a file of a directory and reads it. */
  public static HeapReport read(Path directory, byte[] dump) throws IOException {
    Path file = Files.createTempFile(directory, "dump", ".hprof");
    Files.write(file, dump);
    return read(file);
  }

  /** Reads a file. */
  public static HeapReport read(Path file) throws IOException {
    return new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE).read(file);
  }

  /** The list in a field. */
  public static SourceList list(HeapReport report, String field) {
    return report.lists().stream()
        .filter(each -> each.source().toString().equals(field))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + field + " in " + report.lists()));
  }

  /** The bytes of a file of this module's tests. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
