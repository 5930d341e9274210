package programs.fuzz;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reports that are merged, whatever is in them, are read or refused by a status. */
public class Reports {
  private static final String FILE = "report.json";
  private static final Method RUN = run();

  public static void fuzzerTestOneInput(byte[] data) throws Exception {
    Files.write(Path.of(FILE), data);
    PrintStream out = System.out;
    PrintStream err = System.err;
    StringBuilder said = new StringBuilder();
    try {
      System.setOut(new PrintStream(OutputStream.nullOutputStream()));
      System.setErr(new PrintStream(new Into(said), true));
      Object arguments = new String[] {"baseline", "none.json", FILE, "--write"};
      int status = (int) RUN.invoke(null, arguments);
      if (status != 0 && status != 2 || said.indexOf("\tat ") >= 0) {
        throw new AssertionError("status " + status + ": " + said);
      }
    } finally {
      System.setOut(out);
      System.setErr(err);
      Files.deleteIfExists(Path.of("none.json"));
    }
  }

  private static Method run() {
    try {
      Method run =
          Class.forName("dev.leash.agent.cli.CommandLine").getDeclaredMethod("run", String[].class);
      run.setAccessible(true);
      return run;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Into extends OutputStream {
    private final StringBuilder text;

    Into(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void write(int b) {
      text.append((char) (b & 0xFF));
    }
  }
}
