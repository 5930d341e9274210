package dev.leash.heap;

import dev.leash.heap.hprof.HprofException;
import dev.leash.heap.report.HeapFormat;
import dev.leash.heap.report.HeapReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;

/**
 * The command {@code heap}: reads one dump or compares two, and writes a report.
 *
 * <p>Of use to other programs as {@link #run}, and on a command line as {@code java -jar
 * leash-heap.jar dump.hprof}.
 */
public final class HeapCommandRunner {

  /** The report was written. */
  public static final int DONE = 0;

  /** The arguments make no sense. */
  public static final int USAGE = 2;

  /** The file can't be read, or there is too little memory for it. */
  public static final int UNREADABLE = 3;

  private final PrintStream out;
  private final PrintStream err;

  /** A command that writes its report to {@code out}, and progress and errors to {@code err}. */
  public HeapCommandRunner(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command with the arguments that {@code --help} lists, and ends the JVM with its
   * status.
   */
  public static void main(String[] args) {
    System.exit(new HeapCommandRunner(System.out, System.err).run(args));
  }

  /**
   * Runs the command, and returns one of the constants of this class. Never throws because of a
   * dump.
   */
  public int run(String... args) {
    HeapArguments arguments;
    try {
      arguments = HeapArguments.parse(args);
    } catch (IllegalArgumentException e) {
      err.println("leash: " + e.getMessage());
      err.println(HeapArguments.USAGE);
      return USAGE;
    }
    if (arguments.help()) {
      out.println(HeapArguments.USAGE);
      return DONE;
    }
    return run(arguments);
  }

  private int run(HeapArguments arguments) {
    try {
      HeapAnalysis analysis = new HeapAnalysis(arguments.options(), new ProgressLines(err));
      HeapReport report =
          arguments.older() == null
              ? analysis.read(arguments.dump())
              : analysis.compare(arguments.older(), arguments.dump());
      write(report, arguments.format());
      return DONE;
    } catch (NoSuchFileException e) {
      err.println("leash: there is no file " + e.getFile());
    } catch (HprofException e) {
      err.println("leash: the dump can't be read: " + e.getMessage());
    } catch (IOException e) {
      err.println("leash: " + e);
    } catch (OutOfMemoryError e) {
      err.println("leash: too little memory for this dump: run it with a larger -Xmx");
    }
    return UNREADABLE;
  }

  private void write(HeapReport report, HeapFormat format) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    format.write(report, writer);
    writer.flush();
  }
}
