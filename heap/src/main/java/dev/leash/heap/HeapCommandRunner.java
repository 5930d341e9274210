package dev.leash.heap;

import dev.leash.heap.hprof.HprofException;
import dev.leash.heap.list.KeptIn;
import dev.leash.heap.list.ListField;
import dev.leash.heap.report.HeapFormat;
import dev.leash.heap.report.HeapReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;

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
  private final List<KeptIn> known;
  private final List<ListField> fields;

  /** A command that writes its report to {@code out}, and progress and errors to {@code err}. */
  public HeapCommandRunner(PrintStream out, PrintStream err) {
    this(out, err, List.of(), List.of());
  }

  /** The same that knows where further sources keep their listeners, and further lists. */
  public HeapCommandRunner(
      PrintStream out, PrintStream err, Collection<KeptIn> known, Collection<ListField> fields) {
    this.out = out;
    this.err = err;
    this.known = List.copyOf(known);
    this.fields = List.copyOf(fields);
  }

  /**
   * Runs the command with the arguments that {@code --help} lists, and ends the JVM with its
   * status.
   */
  public static void main(String[] args) {
    System.exit(new HeapCommandRunner(System.out, System.err).run(args));
  }

  /**
   * What a report is made of.
   *
   * @param <E> what may go wrong beside reading
   */
  @FunctionalInterface
  public interface Source<E extends Exception> {

    /**
     * Makes the report.
     *
     * @param analysis set up as the arguments say
     * @throws IOException if a dump can't be read
     */
    HeapReport read(HeapAnalysis analysis) throws IOException, E;
  }

  /**
   * Runs the command, and returns one of the constants of this class. Never throws because of a
   * dump.
   */
  public int run(String... args) {
    HeapArguments arguments = parse(args);
    if (arguments == null) {
      return USAGE;
    }
    return run(
        arguments,
        analysis ->
            arguments.older() == null
                ? analysis.read(arguments.dump())
                : analysis.compare(arguments.older(), arguments.dump()));
  }

  /**
   * The same with a report that is made of something else than the dump that the arguments name.
   *
   * @throws E what {@code source} throws beside {@link IOException}
   */
  public <E extends Exception> int run(List<String> args, Source<E> source) throws E {
    HeapArguments arguments = parse(args.toArray(new String[0]));
    return arguments == null ? USAGE : run(arguments, source);
  }

  private HeapArguments parse(String... args) {
    try {
      return HeapArguments.parse(args).knowing(known, fields);
    } catch (IllegalArgumentException e) {
      err.println("leash: " + e.getMessage());
      err.println(HeapArguments.USAGE);
      return null;
    }
  }

  private <E extends Exception> int run(HeapArguments arguments, Source<E> source) throws E {
    if (arguments.help()) {
      out.println(HeapArguments.USAGE);
      return DONE;
    }
    try {
      write(
          source.read(new HeapAnalysis(arguments.options(), new ProgressLines(err))),
          arguments.format());
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
