package programs.fuzz;

import java.io.IOException;

/** All that is quick, with the same data: most of it is nonsense to most of them. */
public class All {
  public static void fuzzerTestOneInput(byte[] data) throws IOException {
    Rules.fuzzerTestOneInput(data);
    Baselines.fuzzerTestOneInput(data);
    Arguments.fuzzerTestOneInput(data);
    Classes.fuzzerTestOneInput(data);
    Dumps.fuzzerTestOneInput(data);
  }
}
