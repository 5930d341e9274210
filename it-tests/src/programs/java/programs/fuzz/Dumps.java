package programs.fuzz;

import dev.leash.heap.HeapAnalysis;
import dev.leash.heap.HeapOptions;
import dev.leash.heap.hprof.HeapProgress;
import dev.leash.heap.hprof.HprofException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Heap dumps, whatever is in them, are read as far as they go or refused. */
public class Dumps {
  private static final Path FILE = Path.of("dump.hprof");

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    if (data.length == 0 || (data[0] != 'J' && data[0] != 0x1f)) {
      return; // neither a dump nor one that is compressed
    }
    Files.write(FILE, data);
    try {
      new HeapAnalysis(HeapOptions.defaults(), HeapProgress.NONE).read(FILE);
    } catch (HprofException e) {
      if (e.offset() < 0) {
        throw new AssertionError("no place", e);
      }
    }
  }
}
