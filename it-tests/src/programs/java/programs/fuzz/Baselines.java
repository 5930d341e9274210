package programs.fuzz;

import dev.leash.baseline.Baseline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A baseline, whatever is in it, is read or refused in words; what was read can be written. */
public class Baselines {
  private static final Path FILE = Path.of("baseline.json");

  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Files.write(FILE, data);
    Baseline read;
    try {
      read = Baseline.read(FILE);
    } catch (IOException e) {
      return; // says what is wrong
    }
    read.write(FILE);
    if (!Baseline.read(FILE).known().equals(read.known())) {
      throw new AssertionError("written otherwise than read");
    }
  }
}
