package programs.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs the main class of another program and dumps the heap at the moment when that prints what it
 * has retained, while its variables still hold what they hold. May dump once before.
 */
public final class DumpedAtTruth {

  private DumpedAtTruth() {}

  /**
   * The folder for the dumps, after how many milliseconds to dump for the first time or 0, the main
   * class, and its arguments.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    long early = Long.parseLong(args[1]);
    long began = System.currentTimeMillis();
    PrintStream out = System.out;
    System.setOut(
        new PrintStream(out, true) {
          @Override
          public void println(String line) {
            super.println(line);
            if (line.startsWith("GROUND_TRUTH")) {
              super.println("after " + (System.currentTimeMillis() - began) + " ms");
              dump(folder.resolve("late.hprof"));
            }
          }
        });
    if (early > 0) {
      Thread first = new Thread(() -> dumpAfter(early, folder.resolve("early.hprof")), "early");
      first.setDaemon(true);
      first.start();
    }
    Class.forName(args[2])
        .getMethod("main", String[].class)
        .invoke(null, (Object) Arrays.copyOfRange(args, 3, args.length));
  }

  private static void dumpAfter(long millis, Path file) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      return;
    }
    dump(file);
  }

  /** The last one of several is kept. */
  private static void dump(Path file) {
    try {
      Files.deleteIfExists(file);
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpHeap(file.toString(), true);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
